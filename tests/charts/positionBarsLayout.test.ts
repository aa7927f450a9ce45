import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPositionBars, type PositionRow } from '../../src/charts/positionBars/layout.ts';

const NONE = { Y: 0, N: 0, A: 0, X: 0, notRecorded: 0 };
const OPTIONS = { width: 900, format: String };

function makeRow(key: string, counts: Partial<typeof NONE>): PositionRow {
  const all = { ...NONE, ...counts };
  const n = Object.values(all).reduce((sum, count) => sum + count, 0);
  return { key, label: `Session ${key}`, shortLabel: key, kind: 'votes', counts: all, note: `n ${n}` };
}

function makeGap(key: string): PositionRow {
  return { key, label: `Session ${key}`, shortLabel: key, kind: 'gap', reason: 'not a member' };
}

describe(layoutPositionBars, () => {
  test('makes a vote equally long in every session', () => {
    const { rows } = layoutPositionBars([makeRow('49', { Y: 10, A: 2 }), makeRow('50', { A: 6 })], OPTIONS);
    const widths = rows.flatMap((row) => (row.kind === 'votes' ? row.parts.map(({ width }) => width) : []));
    expect(widths[0]).toBeCloseTo(5 * (widths[1] ?? 0));
    expect(widths[2]).toBeCloseTo(3 * (widths[1] ?? 0));
  });

  test('puts abstentions between in favour and against, whatever the order of counting', () => {
    const { rows } = layoutPositionBars([makeRow('49', { N: 3, X: 1, A: 2, Y: 4 })], OPTIONS);
    const [row] = rows;
    if (row?.kind !== 'votes') throw new Error('row without votes');
    expect(row.parts.map(({ position }) => position)).toEqual(['Y', 'A', 'N', 'X']);
  });

  test('writes letter and number, the number alone, or nothing, as there is room', () => {
    const { rows } = layoutPositionBars([makeRow('49', { Y: 60, A: 2, N: 1 })], { ...OPTIONS, width: 760 });
    const [row] = rows;
    if (row?.kind !== 'votes') throw new Error('row without votes');
    expect(row.parts.map(({ text }) => text)).toEqual(['Y 60', '2', '']);
  });

  test('gives a session without votes the reason in place of a bar', () => {
    const { rows } = layoutPositionBars([makeRow('49', { Y: 4 }), makeGap('50')], OPTIONS);
    expect(rows[1]).toMatchObject({ kind: 'gap', reason: 'not a member' });
    expect(rows[1]).not.toHaveProperty('parts');
  });

  test('uses short labels and thinner bars where there is little room', () => {
    const rows = Array.from({ length: 40 }, (_, index) => makeRow(String(index), { Y: 1 }));
    const narrow = layoutPositionBars(rows, { ...OPTIONS, width: 320 });
    expect(narrow.rows[0]?.label).toBe('0');
    expect(narrow.rows[0]?.height).toBeLessThan(
      layoutPositionBars(rows.slice(0, 5), OPTIONS).rows[0]?.height ?? 0,
    );
  });

  test('uses short labels where a long one would reach into the bars', () => {
    const label = 'United Kingdom of Great Britain and Northern Ireland in favour';
    const row = { ...makeRow('49', { Y: 4 }), label, shortLabel: 'GBR in favour' };
    expect(layoutPositionBars([row], OPTIONS).rows[0]?.label).toBe('GBR in favour');
    expect(layoutPositionBars([row], { ...OPTIONS, width: 2000 }).rows[0]?.label).toBe(label);
  });

  test('keeps bars inside the frame, parts touching, and rows apart', () => {
    const count = fc.integer({ min: 0, max: 300 });
    const counts = fc.record({ Y: count, N: count, A: count, X: count, notRecorded: count });
    const rows = fc
      .array(fc.option(counts, { nil: undefined }), { minLength: 1, maxLength: 60 })
      .map((all) =>
        all.map((own, index) => (own === undefined ? makeGap(String(index)) : makeRow(String(index), own))),
      );
    fc.assert(
      fc.property(rows, fc.integer({ min: 280, max: 1400 }), (all, width) => {
        const layout = layoutPositionBars(all, { ...OPTIONS, width });
        let bottom = 0;
        for (const row of layout.rows) {
          expect(row.y).toBeGreaterThanOrEqual(bottom);
          bottom = row.y + row.height;
          if (row.kind === 'gap') {
            expect(row.endX).toBeLessThanOrEqual(width);
            continue;
          }
          let end = row.parts[0]?.x ?? 0;
          for (const part of row.parts) {
            expect(part.x).toBeCloseTo(end);
            end = part.x + part.width;
          }
          expect(end).toBeLessThanOrEqual(width);
        }
        expect(layout.height).toBeGreaterThanOrEqual(bottom);
      }),
    );
  });
});
