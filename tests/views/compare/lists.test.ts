import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/core/filter/resolutionFilter.ts';
import { foldSearchText } from '../../../src/core/filter/searchText.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { EN } from '../../../src/i18n/messages.en.ts';
import { rankOptions } from '../../../src/ui/rankOptions.ts';
import { frequentSubjects } from '../../../src/views/compare/frequentSubjects.ts';
import { measureFormat } from '../../../src/views/compare/measureText.ts';
import { narrowToPeriod } from '../../../src/views/compare/narrowToPeriod.ts';
import { newestFirst } from '../../../src/views/compare/newestFirst.ts';
import { stateOptions } from '../../../src/views/statePicker/stateOptions.ts';
import { makeDate, makeResolution } from '../../core/agreement/builders.ts';

describe(newestFirst, () => {
  test('puts the latest day first, on one day the last given, and votes without a day at the end', () => {
    const rows = [
      makeResolution({ symbol: 'undated' }),
      makeResolution({ symbol: 'old', date: makeDate(2022, 3, 31) }),
      makeResolution({ symbol: 'new, first', date: makeDate(2023, 7, 1) }),
      makeResolution({ symbol: 'new, last', date: makeDate(2023, 7, 1) }),
    ].map((resolution) => ({ resolution }));
    expect(newestFirst(rows).map(({ resolution }) => resolution.symbol)).toEqual([
      'new, last',
      'new, first',
      'old',
      'undated',
    ]);
  });
});

describe(frequentSubjects, () => {
  test('counts each text once for each of its subjects, the most frequent first', () => {
    const texts = [['a', 'b'], ['b'], ['c', 'b'], ['c']].map((subjects, place) =>
      makeResolution({ symbol: String(place), subjects }),
    );
    expect(frequentSubjects(texts, 2)).toEqual([
      { subject: 'b', count: 3 },
      { subject: 'c', count: 2 },
    ]);
    expect(frequentSubjects([], 2)).toEqual([]);
  });
});

describe(measureFormat, () => {
  test('writes shares as percentages and scores with a minus sign', () => {
    expect(measureFormat('strict', EN.formats)(0.571)).toBe('57%');
    expect(measureFormat('kappa', EN.formats)(-0.3333)).toBe('−0.33');
  });
});

describe(narrowToPeriod, () => {
  const [from, to] = [makeDate(2022, 1, 3), makeDate(2022, 12, 30)];
  const selection = { words: new Uint32Array(4), count: 0 };

  test('narrows to a session of its body', () => {
    const period = { name: { kind: 'session', body: 'HRC', session: 'S-34' }, selection, from, to } as const;
    expect(narrowToPeriod({ ...NO_FILTER, maxMargin: 3 }, period)).toEqual({
      ...NO_FILTER,
      maxMargin: 3,
      bodies: ['HRC'],
      sessions: ['S-34'],
    });
  });

  test('narrows to the days of a year', () => {
    const period = { name: { kind: 'year', year: 2022 }, selection, from, to } as const;
    expect(narrowToPeriod(NO_FILTER, period)).toEqual({ ...NO_FILTER, from, to });
  });
});

describe(stateOptions, () => {
  const states = [
    { code: 'CIV', names: { en: 'Côte d’Ivoire', zh: '科特迪瓦' }, aliases: ['Ivory Coast'] },
    { code: 'MEX', names: { en: 'Mexico', ru: 'Мексика', zh: '墨西哥' }, aliases: [] },
  ].map((state) => ({ ...state, code: stateCode(state.code), groups: [] }));
  const options = stateOptions(states, EN);
  const found = (text: string) => rankOptions(options, foldSearchText(text)).map(({ id }) => String(id));

  test.each([
    ['mex', 'MEX'],
    ['墨西', 'MEX'],
    ['МЕКС', 'MEX'],
    ["cote d'iv", 'CIV'],
    ['ivory', 'CIV'],
    ['civ', 'CIV'],
  ])('finds by %s the state %s', (text, code) => {
    expect(found(text)).toEqual([code]);
  });
});
