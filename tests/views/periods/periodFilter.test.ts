import { describe, expect, test } from 'vitest';
import { NO_FILTER, passesFilter } from '../../../src/core/filter/resolutionFilter.ts';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import { periodFilter } from '../../../src/views/periods/periodFilter.ts';
import { makeResolution } from '../../support/makeData.ts';

const SESSION = { kind: 'session', body: 'HRC', session: '51' } as const;

describe(periodFilter, () => {
  test('asks for the session alone, and for its body where there are several', () => {
    expect(periodFilter(NO_FILTER, SESSION, false)).toEqual({ ...NO_FILTER, sessions: ['51'] });
    expect(periodFilter(NO_FILTER, SESSION, true)).toEqual({
      ...NO_FILTER,
      bodies: ['HRC'],
      sessions: ['51'],
    });
  });

  test('asks for a year from its first to its last day', () => {
    const filter = periodFilter(NO_FILTER, { kind: 'year', year: 2022 }, false);
    const passes = (day: string) => passesFilter(makeResolution({ date: parseIsoDate(day) }), filter);
    expect(['2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01'].map(passes)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('never widens the dates that the reader chose', () => {
    const chosen = { ...NO_FILTER, from: parseIsoDate('2022-06-01'), to: parseIsoDate('2023-06-01') };
    expect(periodFilter(chosen, { kind: 'year', year: 2022 }, false)).toMatchObject({
      from: '2022-06-01',
      to: '2022-12-31',
    });
    expect(periodFilter(chosen, { kind: 'year', year: 2023 }, false)).toMatchObject({
      from: '2023-01-01',
      to: '2023-06-01',
    });
  });
});
