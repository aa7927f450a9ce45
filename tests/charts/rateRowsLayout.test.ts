import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutRateRows, type RateRow } from '../../src/charts/rateRows/layout.ts';

function makeRow(key: string, value: number, part: Partial<RateRow> = {}): RateRow {
  return {
    key,
    label: `State ${key}`,
    value,
    low: value,
    high: value,
    note: '62% · n 45',
    isThin: false,
    ...part,
  };
}

describe(layoutRateRows, () => {
  test('spans its interval around the dot', () => {
    const [row] = layoutRateRows([makeRow('a', 0.5, { low: 0.25, high: 1 })], 900).rows;
    expect(row?.lowX).toBeLessThan(row?.x ?? 0);
    expect((row?.highX ?? 0) - (row?.x ?? 0)).toBeCloseTo(2 * ((row?.x ?? 0) - (row?.lowX ?? 0)));
  });

  test('has one axis for all rows, from 0 to 1', () => {
    const { rows, ticks } = layoutRateRows([makeRow('a', 0), makeRow('b', 1)], 900);
    expect(rows.map(({ x }) => x)).toEqual([ticks[0]?.x, ticks.at(-1)?.x]);
  });

  test('puts the label above the row of a narrow chart', () => {
    const [row] = layoutRateRows([makeRow('a', 0.5)], 320).rows;
    expect(row?.label.y).toBeLessThan(row?.y ?? 0);
    expect(row?.note.y).toBe(row?.label.y);
  });

  test('breaks a label of a narrow chart that would run into the note', () => {
    const label = 'Venezuela (Bolivarian Republic of), Latin American & Caribbean';
    const [row, next] = layoutRateRows([makeRow('a', 0.5, { label }), makeRow('b', 0.5)], 320).rows;
    expect(row?.label.lines).toHaveLength(2);
    expect((row?.y ?? 0) - (row?.box.y ?? 0)).toBeGreaterThan((next?.y ?? 0) - (next?.box.y ?? 0));
  });

  test('keeps everything inside the frame and rows apart', () => {
    const rows = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })
      .map((values) => values.map((value, index) => makeRow(String(index), value, { low: 0, high: 1 })));
    fc.assert(
      fc.property(rows, fc.integer({ min: 300, max: 1200 }), (all, width) => {
        const layout = layoutRateRows(all, width);
        let bottom = layout.gridTop;
        for (const { x, lowX, highX, box } of layout.rows) {
          expect(lowX).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(highX);
          expect(highX).toBeLessThanOrEqual(width);
          expect(box.y).toBeGreaterThanOrEqual(bottom);
          bottom = box.y + box.height;
        }
        expect(bottom).toBeLessThanOrEqual(layout.height);
      }),
    );
  });
});
