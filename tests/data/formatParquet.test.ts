import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { encodeTables } from '../../src/core/package/encodeTables.ts';
import { TABLE_NAMES, type Table } from '../../src/core/package/table.ts';
import { TABLE_COLUMNS } from '../../src/core/package/tableColumns.ts';
import { formatParquet } from '../../src/data/formatParquet.ts';
import { ParquetFailure, readParquet } from '../../src/data/readParquet.ts';
import { anyDataSet } from '../core/package/arbitraryDataSet.ts';

describe(formatParquet, () => {
  test('writes what readParquet reads back, cell by cell', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataSet, async (dataSet) => {
        const tables = encodeTables(dataSet);
        for (const name of TABLE_NAMES) {
          const bytes = formatParquet(tables[name], TABLE_COLUMNS[name]);
          expect(formatParquet(tables[name], TABLE_COLUMNS[name])).toEqual(bytes);
          const { header, rows } = await readParquet(bytes);
          expect(header).toEqual(tables[name].header);
          expect([...rows]).toEqual([...tables[name].rows]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('cuts a long table into groups of 100,000 rows', async () => {
    const rows = Array.from({ length: 200_001 }, (_, row) => [
      `A-RES-${Math.floor(row / 190)}`,
      'MEX',
      row % 3 === 0 ? '' : 'Y',
      'listed',
    ]);
    const table: Table = { header: TABLE_COLUMNS.votes.map(({ name }) => name), rows };
    const bytes = formatParquet(table, TABLE_COLUMNS.votes);
    const groups = parquetMetadata(new Uint8Array(bytes).buffer).row_groups;
    expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([100_000, 100_000, 1]);
    expect(bytes.length).toBeLessThan(100_000);
    expect([...(await readParquet(bytes)).rows]).toEqual(rows);
  });

  test('writes numbers, days and texts as such', () => {
    const metadata = parquetMetadata(
      new Uint8Array(formatParquet({ header: [], rows: [] }, TABLE_COLUMNS.resolutions)).buffer,
    );
    const typeOf = (column: string) => {
      const element = metadata.schema.find(({ name }) => name === column);
      return [element?.type, element?.converted_type];
    };
    expect(typeOf('title_zh')).toEqual(['BYTE_ARRAY', 'UTF8']);
    expect(typeOf('declared_yes')).toEqual(['INT64', undefined]);
    expect(typeOf('date')).toEqual(['INT32', 'DATE']);
  });
});

describe(readParquet, () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('resolution_id,state,position,basis\n')],
    ['a file cut short', formatParquet({ header: [], rows: [] }, TABLE_COLUMNS.votes).slice(0, -20)],
  ])('rejects %s', async (_, bytes) => {
    await expect(readParquet(bytes)).rejects.toBeInstanceOf(ParquetFailure);
  });
});
