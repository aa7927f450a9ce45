import { describe, expect, test } from 'vitest';
import { orientScale } from '../../../src/core/map/orientScale.ts';

const POSITIONS = [1, -2, 1];

describe(orientScale, () => {
  test('mirrors the line so that the first anchor lies left of the second', () => {
    expect(orientScale(POSITIONS, { left: -2, right: 1 })).toEqual({
      positions: POSITIONS,
      isAnchored: true,
    });
    expect(orientScale(POSITIONS, { left: 1, right: -2 })).toEqual({
      positions: [-1, 2, -1],
      isAnchored: true,
    });
  });

  test('puts the furthest state on the right where the anchors do not lie apart', () => {
    const expected = { positions: [-1, 2, -1], isAnchored: false };
    expect(orientScale(POSITIONS, { left: 1, right: undefined })).toEqual(expected);
    expect(orientScale(POSITIONS, { left: 1, right: 1 })).toEqual(expected);
  });
});
