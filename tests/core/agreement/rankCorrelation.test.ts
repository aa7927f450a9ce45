import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendall, ranksOf, spearman } from '../../../src/core/agreement/rankCorrelation.ts';

const series = fc.integer({ min: 2, max: 40 }).chain((length) => {
  const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: length, maxLength: length });
  return fc.tuple(values, values);
});

/** τ-b as its definition has it, pair by pair. */
function kendallByPairs(a: readonly number[], b: readonly number[]): number | undefined {
  let sum = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const signA = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
      const signB = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
      sum += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  return untiedA * untiedB === 0 ? undefined : sum / Math.sqrt(untiedA * untiedB);
}

describe(ranksOf, () => {
  test('begins with the greatest, and equal values share a rank', () => {
    expect(Array.from(ranksOf([0.5, 0.9, 0.5, 0.1]))).toEqual([2.5, 1, 2.5, 4]);
    expect(Array.from(ranksOf([-1, 0, -0]))).toEqual([3, 1.5, 1.5]);
    expect(ranksOf([])).toHaveLength(0);
  });
});

describe(kendall, () => {
  test('is what its definition gives pair by pair', () => {
    fc.assert(
      fc.property(series, ([a, b]) => {
        const expected = kendallByPairs(a, b);
        if (expected === undefined) expect(kendall(a, b)).toBeUndefined();
        else expect(kendall(a, b)).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe(spearman, () => {
  test('is what squared differences of ranks give where nothing is tied', () => {
    // Ranks differ by 1, 1, 1, 1, 0: 1 − 6·4 / (5·24).
    expect(spearman([5, 4, 3, 2, 1], [4, 5, 2, 3, 1])).toBeCloseTo(0.8, 12);
  });

  test('is undefined where a series is all ties', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(spearman([], [])).toBeUndefined();
  });
});

describe.each([
  { name: 'Spearman’s ρ', correlate: spearman },
  { name: 'Kendall’s τ', correlate: kendall },
])('$name', ({ correlate }) => {
  test('is 1 with itself, −1 with the reverse, and symmetric', () => {
    fc.assert(
      fc.property(series, ([a, b]) => {
        const own = correlate(a, a);
        if (own !== undefined) {
          expect(own).toBeCloseTo(1, 10);
          expect(
            correlate(
              a,
              a.map((value) => -value),
            ),
          ).toBeCloseTo(-1, 10);
        }
        expect(correlate(a, b) ?? 2).toBeCloseTo(correlate(b, a) ?? 2, 10);
      }),
    );
  });

  test('refuses series of different lengths', () => {
    expect(() => correlate([1], [1, 2])).toThrow('series differ: 1 2');
  });
});
