import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../src/views/voteTable/newestFirst.ts';
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
