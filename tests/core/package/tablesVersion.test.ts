import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeTables } from '../../../src/core/package/encodeTables.ts';
import { createHashChain, fnv1a64 } from '../../../src/core/package/fnv1a64.ts';
import { TABLE_NAMES, type Table, type TableName } from '../../../src/core/package/table.ts';
import { recordsVersion, tablesVersion } from '../../../src/core/package/tablesVersion.ts';
import { anyDataSet } from './arbitraryDataSet.ts';

describe(tablesVersion, () => {
  test('is the hash of the hashes of all cells, U+001E after each row and U+001D after each table', () => {
    fc.assert(
      fc.property(anyDataSet, (dataSet) => {
        const tables = encodeTables(dataSet);
        const parts = TABLE_NAMES.flatMap((name) => {
          const { header, rows } = tables[name];
          return [...[header, ...rows].flatMap((row) => [...row, '\u001e']), '\u001d'];
        });
        const chain = createHashChain();
        for (const part of parts) chain.add(fnv1a64(part));
        expect(tablesVersion(tables)).toBe(chain.digest().slice(-12));
      }),
    );
  });

  test('is another one for a cell that changed, moved or went', () => {
    const votes = (...rows: readonly string[][]): Readonly<Record<TableName, Table>> => {
      const empty = { header: ['a', 'b'], rows: [] };
      return { resolutions: empty, votes: { header: ['a', 'b'], rows }, states: empty, problems: empty };
    };
    const versions = [
      votes(['1', '2'], ['3', '4']),
      votes(['1', '2'], ['3', '5']),
      votes(['2', '1'], ['3', '4']),
      votes(['3', '4'], ['1', '2']),
      votes(['1', '2', '3'], ['4']),
      votes(['12', ''], ['3', '4']),
      votes(['1', '2']),
    ].map(tablesVersion);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe(recordsVersion, () => {
  test('is the version of the tables of the records', () => {
    fc.assert(
      fc.property(anyDataSet, (dataSet) => {
        expect(recordsVersion(dataSet)).toBe(tablesVersion(encodeTables(dataSet)));
      }),
    );
  });
});
