import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeTables } from '../../src/core/package/encodeTables.ts';
import { TABLE_NAMES } from '../../src/core/package/table.ts';
import { formatCsv, parseCsv } from '../../src/data/csv.ts';
import { packCsv } from '../../src/data/packCsv.ts';
import { anyDataSet } from '../core/package/arbitraryDataSet.ts';

describe(packCsv, () => {
  test('reads back what formatCsv writes, and as parseCsv does', () => {
    fc.assert(
      fc.property(anyDataSet, (dataSet) => {
        const tables = encodeTables(dataSet);
        for (const name of TABLE_NAMES) {
          const { header, rows } = tables[name];
          const text = formatCsv(header, rows);
          const { table, faults } = packCsv(text);
          expect(faults).toEqual([]);
          expect(table.header).toEqual(header);
          expect([...table.rows]).toEqual([...rows]);
          expect([...table.rows]).toEqual(parseCsv(text).rows);
        }
      }),
    );
  });

  test('takes a byte-order mark and any line ends', () => {
    const { table } = packCsv('\ufeffa,b\r\n1,2\r3,4\n');
    expect(table.header).toEqual(['a', 'b']);
    expect([...table.rows]).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('has no header where there is no text', () => {
    expect(packCsv('')).toMatchObject({ table: { header: [], rows: { length: 0 } }, faults: [] });
  });

  test('says where quotation marks are out of place', () => {
    expect(packCsv('a,b\n1,2\n"3"x,4\n5,"6').faults.map(({ row }) => row)).toEqual([3, 4]);
  });
});
