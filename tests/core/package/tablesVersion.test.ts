import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeTables } from '../../../src/core/package/encodeTables.ts';
import { createFnv1a64 } from '../../../src/core/package/fnv1a64.ts';
import { TABLE_NAMES } from '../../../src/core/package/table.ts';
import { tablesVersion } from '../../../src/core/package/tablesVersion.ts';
import { anyDataSet } from './arbitraryDataSet.ts';

describe(tablesVersion, () => {
  test('is the hash of one text: cells end in U+001F, rows in U+001E, tables in U+001D', () => {
    fc.assert(
      fc.property(anyDataSet, (dataSet) => {
        const tables = encodeTables(dataSet);
        const whole = TABLE_NAMES.map((name) => {
          const { header, rows } = tables[name];
          return [header, ...rows].map((row) => `${row.join('\u001f')}\u001e`).join('');
        });
        const hash = createFnv1a64();
        hash.add([whole.join('\u001d')], '', '\u001d');
        expect(tablesVersion(tables)).toBe(hash.digest().slice(-12));
      }),
    );
  });
});
