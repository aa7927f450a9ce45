import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BarRow, layoutStackedBars } from '../../src/charts/stackedBars/layout.ts';

const OPTIONS = { width: 900, scale: 'counts', format: String } as const;
const KINDS = [
  { kind: 'adopted_without_vote', label: 'Adopted without a vote' },
  { kind: 'adopted_by_vote', label: 'Adopted by a recorded vote' },
];

function makeRow(key: string, ...counts: readonly number[]): BarRow {
  return {
    key,
    label: `Session ${key}`,
    parts: counts.map((count, index) => ({ kind: KINDS[index]?.kind ?? 'rejected', count })),
    note: `n ${counts.reduce((sum, count) => sum + count, 0)}`,
  };
}

describe(layoutStackedBars, () => {
  test('makes a unit equally long in every bar where counts are compared', () => {
    const { bars } = layoutStackedBars([makeRow('49', 20, 15), makeRow('50', 10, 5)], KINDS, OPTIONS);
    const [first, second] = bars.map(({ parts }) => parts[0]?.width ?? 0);
    expect(first).toBeCloseTo(2 * (second ?? 0));
  });

  test('makes every bar equally long where shares are compared', () => {
    const rows = [makeRow('49', 20, 15), makeRow('50', 1)];
    const { bars } = layoutStackedBars(rows, KINDS, { ...OPTIONS, scale: 'shares' });
    const lengths = bars.map(({ parts }) => parts.reduce((sum, { width }) => sum + width, 0));
    expect(lengths[0]).toBeCloseTo(lengths[1] ?? 0);
  });

  test('writes a number only where it has room', () => {
    const { bars } = layoutStackedBars([makeRow('49', 1000, 1)], KINDS, OPTIONS);
    expect(bars[0]?.parts.map(({ hasRoom }) => hasRoom)).toEqual([true, false]);
  });

  test('puts labels above the bars of a narrow chart, and gives a long legend a second line', () => {
    const { bars, legend } = layoutStackedBars([makeRow('49', 3)], KINDS, { ...OPTIONS, width: 320 });
    expect(bars[0]?.label.y).toBeLessThan(bars[0]?.y ?? 0);
    expect(bars[0]?.parts[0]?.x).toBe(0);
    expect(legend.map(({ x }) => x)).toEqual([0, 0]);
  });

  test('keeps bars inside the frame, parts touching, and rows apart', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 });
    const rows = fc
      .array(counts, { minLength: 1, maxLength: 20 })
      .map((all) => all.map((own, index) => makeRow(String(index), ...own)));
    fc.assert(
      fc.property(rows, fc.integer({ min: 300, max: 1400 }), fc.boolean(), (all, width, isShare) => {
        const scale = isShare ? 'shares' : 'counts';
        const { bars, height } = layoutStackedBars(all, KINDS, { ...OPTIONS, width, scale });
        let bottom = 0;
        for (const { y, height: thickness, parts } of bars) {
          expect(y).toBeGreaterThanOrEqual(bottom);
          bottom = y + thickness;
          let end = parts[0]?.x ?? 0;
          for (const part of parts) {
            expect(part.x).toBeCloseTo(end);
            end = part.x + part.width;
          }
          expect(end).toBeLessThanOrEqual(width);
        }
        expect(height).toBeGreaterThanOrEqual(bottom);
      }),
    );
  });
});
