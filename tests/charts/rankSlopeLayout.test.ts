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
    const ranks = Array.from({ length: 40 }, (_, place) => [place + 1, place + 1] as const);
    const { slopes } = layoutSlopes(makeItems(ranks.with(0, [1, 5]).with(4, [5, 1]).with(8, [9, 11])), 600);
    expect(slopes.filter(({ isMoving }) => isMoving).map(({ id }) => id)).toEqual(['S0', 'S4']);
  });

  test('leaves room for the lines on a phone, with the short name where the name has none', () => {
    const items = makeItems([[1, 1]]).map((item) => ({ ...item, name: 'A state with a rather long name' }));
    const { lineStart, lineEnd, slopes } = layoutSlopes(items, 328);
    expect(lineEnd - lineStart).toBeGreaterThanOrEqual(60);
    expect(slopes[0]?.shownName).toBe('S0');
  });
});
