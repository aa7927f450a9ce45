import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadLabels } from '../../../src/charts/lineChart/spreadLabels.ts';

describe(spreadLabels, () => {
  test('leaves alone what does not overlap', () => {
    const places = [
      { centre: 80, size: 16 },
      { centre: 20, size: 16 },
    ];
    expect(spreadLabels(places, 0, 100)).toEqual([80, 20]);
  });

  test('moves two that want one place by half their size each', () => {
    const places = [
      { centre: 50, size: 16 },
      { centre: 50, size: 16 },
    ];
    expect(spreadLabels(places, 0, 100)).toEqual([42, 58]);
  });

  test('keeps all within the ends', () => {
    const places = [
      { centre: 99, size: 20 },
      { centre: 100, size: 20 },
    ];
    expect(spreadLabels(places, 0, 100)).toEqual([70, 90]);
  });

  test('no two overlap, and the order by wanted place stays', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 }), (centres) => {
        const places = centres.map((centre) => ({ centre, size: 8 }));
        const placed = spreadLabels(places, 0, 100);
        const order = centres.map((_, index) => index).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0));
        for (const [rank, index] of order.entries()) {
          const before = order[rank - 1];
          if (before === undefined) continue;
          expect((placed[index] ?? 0) - (placed[before] ?? 0)).toBeGreaterThanOrEqual(8 - 1e-6);
        }
      }),
    );
  });
});
