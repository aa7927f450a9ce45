import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRows } from '../../src/data/packRows.ts';

const cell = fc.oneof(
  fc.constantFrom('', 'Y', 'A-HRC-RES-50-4', '__proto__', 'constructor'),
  fc.string({ unit: 'grapheme' }),
);

describe(packRows, () => {
  test('gives the rows that it was given, each time it is walked', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 40 }), fc.nat(4), (rows, width) => {
        const packed = packRows(width, rows);
        expect(packed.length).toBe(rows.length);
        expect([...packed]).toEqual(rows);
        expect([...packed]).toEqual(rows);
      }),
    );
  });

  test('keeps more rows than it began with room for', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [String(row), String(row % 7)]);
    expect([...packRows(2, rows)]).toEqual(rows);
  });
});
