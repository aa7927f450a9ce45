import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/core/filter/resolutionFilter.ts';
import { narrowToPeriod } from '../../../src/views/periods/narrowToPeriod.ts';
import { makeDate } from '../../core/agreement/builders.ts';

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
