import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBits, countCommon, forEachBit, setBit } from '../../../src/core/agreement/bits.ts';

const row = fc
  .array(fc.nat(0xffffffff), { minLength: 4, maxLength: 4 })
  .map((words) => Uint32Array.from(words));

describe(countCommon, () => {
  test('counts the bits that a row of a plane has in common with the rows given', () => {
    fc.assert(
      fc.property(row, row, row, row, (before, own, first, second) => {
        const plane = Uint32Array.from([...before, ...own]);
        const common = own.map((word, index) => word & (first[index] ?? 0) & (second[index] ?? 0));
        expect(countCommon(plane, 4, first, second)).toBe(countBits(common));
        expect(countCommon(plane, 4, first)).toBe(
          countBits(own.map((word, index) => word & (first[index] ?? 0))),
        );
      }),
    );
  });
});

describe(forEachBit, () => {
  test('goes to each bit set, ascending', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(127)), (columns) => {
        const words = new Uint32Array(4);
        for (const column of columns) setBit(words, 0, column);
        const seen: number[] = [];
        forEachBit(words, (column) => seen.push(column));
        expect(seen).toEqual(columns.toSorted((a, b) => a - b));
      }),
    );
  });
});
