import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strictOf } from '../../../src/core/agreement/measures/strict.ts';
import { topOfScale } from '../../../src/views/state/mapPartners.ts';
import { type PartnerRow, twoEnds } from '../../../src/views/state/partnerRows.ts';
import { makeCode } from '../../core/agreement/builders.ts';

function makeValue(same: number): PartnerRow['value'] {
  const value = strictOf(same, 100);
  if (value.kind !== 'measured') throw new Error('value missing');
  return value;
}

function makeRanking(size: number): readonly PartnerRow[] {
  return Array.from({ length: size }, (_, row) => ({
    row,
    code: makeCode(row),
    name: String(row),
    rank: row + 1,
    value: makeValue(100 - row),
  }));
}

describe(twoEnds, () => {
  test('gives both ends, the furthest first', () => {
    const { closest, furthest } = twoEnds(makeRanking(9), 2);
    expect(closest.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(furthest.map(({ rank }) => rank)).toEqual([9, 8]);
  });

  test('never shows a state at both ends, and leaves none out where all have room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 15 }), (size, count) => {
        const { closest, furthest } = twoEnds(makeRanking(size), count);
        const shown = [...closest, ...furthest].map(({ rank }) => rank);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBe(Math.min(size, 2 * count));
      }),
    );
  });
});

describe(topOfScale, () => {
  test('is the highest step in which any state stands', () => {
    const partners = [10, 62, 70].map((same, row) => ({ code: makeCode(row), value: makeValue(same) }));
    const top = topOfScale(partners, 0);
    expect(top?.from).toBeCloseTo(0.6);
    expect(top?.states).toBe(2);
  });

  test('of nobody is not there', () => {
    expect(topOfScale([], 0)).toBeUndefined();
  });
});
