import { describe, expect, test } from 'vitest';
import { measurePair, medianOf } from '../../bench/harness.ts';

describe('medianOf', () => {
  test('is the middle time of an odd number of times, whatever their order', () => {
    expect(medianOf([5, 1, 100])).toBe(5);
  });

  test('is the mean of the middle two of an even number', () => {
    expect(medianOf([4, 1, 2, 100])).toBe(3);
  });

  test('of no times throws', () => {
    expect(() => medianOf([])).toThrow('median missing');
  });
});

describe('measurePair', () => {
  test('runs both sides in turn, warm-ups first, nine times at least', async () => {
    const calls: string[] = [];
    const result = await measurePair({
      name: 'pair',
      ours: () => calls.push('ours'),
      baseline: async () => calls.push('baseline'),
      baselineName: 'naive loop',
      warmups: 1,
    });
    expect(calls).toEqual(Array.from({ length: 10 }, () => ['ours', 'baseline']).flat());
    expect(result).toMatchObject({ name: 'pair', baseline: 'naive loop' });
    expect(result.ratio).toBe(result.baselineMs / result.oursMs);
  });

  test('refuses fewer than nine runs', async () => {
    const pair = { name: 'pair', ours: () => 1, baseline: () => 1, baselineName: 'other', runs: 8 };
    await expect(measurePair(pair)).rejects.toThrow('bench runs too few: 8');
  });
});
