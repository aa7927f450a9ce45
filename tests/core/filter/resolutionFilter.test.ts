import { describe, expect, test } from 'vitest';
import { NO_FILTER, passesFilter, tallyOf } from '../../../src/core/filter/resolutionFilter.ts';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import { makeResolution } from '../../support/makeData.ts';

const vote = makeResolution({ subjects: ['international-cooperation'] });
const consensus = makeResolution({
  symbol: 'A/HRC/RES/51/5',
  outcome: 'adopted_without_vote',
  declared: undefined,
  counted: undefined,
});

describe(passesFilter, () => {
  test('lets everything through where nothing is asked', () => {
    expect(passesFilter(vote, NO_FILTER)).toBe(true);
    expect(passesFilter(consensus, NO_FILTER)).toBe(true);
  });

  test.each([
    ['session', { sessions: ['50'] }, { sessions: ['51'] }],
    ['body', { bodies: ['HRC'] }, { bodies: ['GA'] }],
    ['kind', { kinds: ['resolution'] }, { kinds: ['amendment'] }],
    ['outcome', { outcomes: ['adopted_by_vote'] }, { outcomes: ['rejected'] }],
    ['subject', { subjects: ['x', 'international-cooperation'] }, { subjects: ['x'] }],
    ['first day', { from: parseIsoDate('2022-07-07') }, { from: parseIsoDate('2022-07-08') }],
    ['last day', { to: parseIsoDate('2022-07-07') }, { to: parseIsoDate('2022-07-06') }],
    ['margin', { maxMargin: 13 }, { maxMargin: 12 }],
    ['abstentions', { minAbstentions: 2 }, { minAbstentions: 3 }],
  ] as const)('narrows by %s', (_name, passing, failing) => {
    expect(passesFilter(vote, { ...NO_FILTER, ...passing })).toBe(true);
    expect(passesFilter(vote, { ...NO_FILTER, ...failing })).toBe(false);
  });

  test('does not take what is unknown for a match', () => {
    expect(passesFilter(consensus, { ...NO_FILTER, maxMargin: 9999 })).toBe(false);
    expect(
      passesFilter({ ...vote, date: undefined }, { ...NO_FILTER, from: parseIsoDate('1946-01-01') }),
    ).toBe(false);
  });
});

describe(tallyOf, () => {
  test('takes the counted tally before the declared one', () => {
    const declared = { yes: 30, no: 16, abstain: 1 };
    expect(tallyOf({ ...vote, declared })).toEqual(vote.counted);
    expect(tallyOf({ ...vote, declared, counted: undefined })).toEqual(declared);
    expect(tallyOf(consensus)).toBeUndefined();
  });
});
