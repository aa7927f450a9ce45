import { describe, expect, test } from 'vitest';
import { nearestSpot } from '../../src/charts/nearestSpot.ts';

describe(nearestSpot, () => {
  const spots = [
    { id: 'A', left: 20, top: 20 },
    { id: 'B', left: 80, top: 80 },
  ];

  test('finds the nearest within reach, and none beyond', () => {
    expect(nearestSpot(spots, 25, 20, 24)?.id).toBe('A');
    expect(nearestSpot(spots, 60, 70, 24)?.id).toBe('B');
    expect(nearestSpot(spots, 50, 20, 24)).toBeUndefined();
  });
});
