import { describe, expect, test } from 'vitest';
import { orientScale } from '../../../src/core/map/orientScale.ts';

describe(orientScale, () => {
  test('mirrors the line so that the first anchor lies left of the second', () => {
    const positions = [1, undefined, -2, 1];
    expect(orientScale(positions, { left: 2, right: 0 })).toEqual({ positions, isAnchored: true });
    expect(orientScale(positions, { left: 0, right: 2 })).toEqual({
      positions: [-1, undefined, 2, -1],
      isAnchored: true,
    });
  });

  test('puts the furthest state on the right where the anchors do not lie apart', () => {
    const expected = { positions: [-1, undefined, 2, -1], isAnchored: false };
    expect(orientScale([1, undefined, -2, 1], { left: 0, right: 1 })).toEqual(expected);
    expect(orientScale([1, undefined, -2, 1], { left: 0, right: 3 })).toEqual(expected);
  });
});
