import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSlopes, type SlopeItem } from '../../src/charts/rankSlope/layout.ts';

function makeItems(ranks: readonly (readonly [before: number, after: number])[]): readonly SlopeItem[] {
  return ranks.map(([before, after], place) => ({
    id: `S${place}`,
    name: `State ${place}`,
    short: `S${place}`,
    before,
    after,
    beforeText: '',
    afterText: '',
  }));
}

function keepRanks(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, place) => [place + 1, place + 1] as const);
}

/** The rank, from 1, of the item at a place when its numbers are put in order. */
function rankIn(numbers: readonly number[], place: number): number {
  const own = numbers[place] ?? 0;
  return 1 + numbers.filter((other) => other < own).length;
}

describe(layoutSlopes, () => {
  test('has each item once at either end, none upon another', () => {
    const { slopes } = layoutSlopes(
      makeItems([
        [1, 3],
        [2.5, 1],
        [2.5, 2],
      ]),
      600,
    );
    expect(slopes.map(({ id }) => id)).toEqual(['S0', 'S1', 'S2']);
    expect(new Set(slopes.map(({ startY }) => startY)).size).toBe(3);
    const byEnd = slopes.toSorted((a, b) => a.endY - b.endY).map(({ id }) => id);
    expect(byEnd).toEqual(['S1', 'S2', 'S0']);
  });

  test('draws a straight line for an item that stays', () => {
    const { slopes } = layoutSlopes(
      makeItems([
        [1, 1],
        [2, 2],
      ]),
      600,
    );
    expect(slopes.every(({ startY, endY, isMoving }) => startY === endY && !isMoving)).toBe(true);
  });

  test('makes those stand out that move by a tenth of all ranks', () => {
    const { slopes } = layoutSlopes(
      makeItems(keepRanks(40).with(0, [1, 5]).with(4, [5, 1]).with(8, [9, 11])),
      600,
    );
    expect(slopes.filter(({ isMoving }) => isMoving).map(({ id }) => id)).toEqual(['S0', 'S4']);
  });

  test('names all of few items', () => {
    const { slopes, height } = layoutSlopes(makeItems(keepRanks(40)), 600);
    expect(slopes.every(({ isNamedBefore, isNamedAfter }) => isNamedBefore && isNamedAfter)).toBe(true);
    expect(height).toBeGreaterThan(800);
  });

  test('names the first, the last and the movers of many, and keeps the picture on a screen', () => {
    const ranks = keepRanks(193).with(100, [101, 20]).with(19, [20, 101]);
    const { slopes, height } = layoutSlopes(makeItems(ranks), 600);
    expect(height).toBeLessThan(1300);
    const named = slopes.filter(({ isNamedBefore }) => isNamedBefore).map(({ before }) => before);
    expect(named).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 101, 189, 190, 191, 192, 193]);
    const namedAfter = slopes.filter(({ isNamedAfter }) => isNamedAfter).map(({ after }) => after);
    expect(namedAfter.toSorted((a, b) => a - b)).toEqual(named);
  });

  test('ends both rankings at one height, in order, names never upon each other', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(90).keys()], { minLength: 1 }), (order) => {
        const ranks = order.map((_, place) => [place + 1, rankIn(order, place)] as const);
        const { slopes, height } = layoutSlopes(makeItems(ranks), 600);
        for (const side of ['startY', 'endY'] as const) {
          const rank = side === 'startY' ? 'before' : 'after';
          const named = side === 'startY' ? 'isNamedBefore' : 'isNamedAfter';
          const sorted = slopes.toSorted((a, b) => a[rank] - b[rank]);
          const ys = sorted.map((slope) => slope[side]);
          expect(ys).toEqual(ys.toSorted((a, b) => a - b));
          expect(ys.at(-1)).toBeCloseTo(height - 10, 5);
          const nameYs = sorted.filter((slope) => slope[named]).map((slope) => slope[side]);
          nameYs.forEach((y, place) => {
            expect(y - (nameYs[place - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(19.99);
          });
        }
      }),
    );
  });

  test('leaves room for the lines on a phone, with the short name where the name has none', () => {
    const items = makeItems([[1, 1]]).map((item) => ({ ...item, name: 'A state with a rather long name' }));
    const { lineStart, lineEnd, slopes } = layoutSlopes(items, 328);
    expect(lineEnd - lineStart).toBeGreaterThanOrEqual(60);
    expect(slopes[0]?.shownName).toBe('S0');
  });
});
