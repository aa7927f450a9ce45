import { describe, expect, test } from 'vitest';
import { layoutLines } from '../../../src/charts/lineChart/layout.ts';
import { findPoint, lastPoint, nearestPoint, neighbourPoint } from '../../../src/charts/lineChart/points.ts';

const values = (numbers: readonly (number | undefined)[]) =>
  numbers.map((value, index) => ({ key: String(index), label: String(index), value, n: 9 }));
const { series } = layoutLines(
  [
    { id: 'empty', label: 'Empty', points: values([undefined, undefined, undefined]) },
    { id: 'high', label: 'High', points: values([0.9, undefined, 0.8]) },
    { id: 'low', label: 'Low', points: values([0.1, 0.2, 0.3]) },
  ],
  { width: 640, domain: [0, 1], format: String, minN: 1 },
);

describe(neighbourPoint, () => {
  test('goes along the line over its gaps, and stops at its ends', () => {
    expect(neighbourPoint(series, { series: 'high', key: '0' }, 'ArrowRight').key).toBe('2');
    expect(neighbourPoint(series, { series: 'high', key: '2' }, 'ArrowRight').key).toBe('2');
    expect(neighbourPoint(series, { series: 'high', key: '0' }, 'ArrowLeft').key).toBe('0');
  });

  test('goes to the nearest point of the next series that has any', () => {
    expect(neighbourPoint(series, { series: 'high', key: '2' }, 'ArrowDown')).toEqual({
      series: 'low',
      key: '2',
    });
    expect(neighbourPoint(series, { series: 'high', key: '2' }, 'ArrowUp').series).toBe('high');
  });
});

describe(nearestPoint, () => {
  test('finds the point under the pointer and none where none is near', () => {
    const place = findPoint(series, { series: 'low', key: '1' })?.point;
    expect(place && nearestPoint(series, { x: place.x + 5, y: place.y - 5 }, 40)).toEqual({
      series: 'low',
      key: '1',
    });
    expect(nearestPoint(series, { x: -500, y: -500 }, 40)).toBeUndefined();
  });
});

describe(lastPoint, () => {
  test('is the last point of the first series that has any', () => {
    expect(lastPoint(series)).toEqual({ series: 'high', key: '2' });
    expect(lastPoint([])).toBeUndefined();
  });
});
