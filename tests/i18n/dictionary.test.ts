import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../src/core/package/table.ts';
import { TABLE_COLUMNS } from '../../src/core/package/tableColumns.ts';
import { DICTIONARY_ZH } from '../../src/i18n/dictionary.ts';

describe('the data dictionary in Chinese', () => {
  test.each(TABLE_NAMES)('has each column of %s, and no other', (name) => {
    const columns = TABLE_COLUMNS[name].map((column) => column.name);
    expect(Object.keys(DICTIONARY_ZH.descriptions[name]).sort()).toEqual(columns.sort());
  });

  test('has each unit', () => {
    const units = TABLE_NAMES.flatMap((name) => TABLE_COLUMNS[name].flatMap(({ unit }) => unit ?? []));
    expect(units.filter((unit) => DICTIONARY_ZH.units[unit] === undefined)).toEqual([]);
  });
});
