import { describe, expect, test } from 'vitest';
import { BLANK_MAPPING, type PlainMapping } from '../../../../src/core/sources/plain/plainMapping.ts';
import { listAskedValues, previewRows } from '../../../../src/core/sources/plain/previewRows.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { FACTS, guess, makeTable } from './builders.ts';

const preview = ({ header, rows }: SourceTable, mapping?: PlainMapping) =>
  previewRows([...rows], mapping ?? guess({ source: '', header, rows }) ?? BLANK_MAPPING, FACTS.resolver);

describe(previewRows, () => {
  test('shows each row of a long table as it would be read', () => {
    const table = makeTable(
      'symbol|date|state|vote',
      'A/RES/1/1|1.2.1946|Frances|yes',
      'A/RES/1/1|soon|Oz|hm',
      '50/4|1946-02-01|China|',
    );
    expect(preview(table)).toEqual([
      {
        resolution: 'A/RES/1/1',
        body: 'GA',
        date: '1946-02-01',
        votes: { kind: 'one', printed: 'Frances', state: 'FRA', value: 'Y' },
      },
      {
        resolution: 'A/RES/1/1',
        body: 'GA',
        date: undefined,
        votes: { kind: 'one', printed: 'Oz', state: undefined, value: 'unknown' },
      },
      {
        resolution: '50/4',
        body: undefined,
        date: '1946-02-01',
        votes: { kind: 'one', printed: 'China', state: 'CHN', value: 'blank' },
      },
    ]);
  });

  test('counts the positions in each row of a wide table', () => {
    const [row] = preview(makeTable('symbol|France|China|India', 'A/RES/1/1|Y|Y|'));
    expect(row?.votes).toEqual({
      kind: 'many',
      counts: new Map([
        ['Y', 2],
        ['blank', 1],
      ]),
    });
  });

  test('shows rows for which nothing is chosen yet, and texts, without votes', () => {
    expect(preview(makeTable('a|b', '1|2'))).toEqual([
      {
        resolution: '',
        body: undefined,
        date: undefined,
        votes: { kind: 'one', printed: '', state: undefined, value: 'blank' },
      },
    ]);
    expect(preview(makeTable('symbol|title', 'A/RES/1/1|One'))[0]?.votes).toEqual({ kind: 'none' });
  });
});

describe(listAskedValues, () => {
  const ask = (...values: readonly string[]) => {
    const table = makeTable('symbol|state|vote', ...values.map((value) => `A/RES/1/1|France|${value}`));
    return listAskedValues([...table.rows], guess(table) ?? BLANK_MAPPING);
  };

  test('lists codes with what was decided, and what is not known, but no words', () => {
    expect(ask('yes', 'Y', '2', 'hm', 'HM', '')).toEqual([
      { cell: 'Y', value: 'Y' },
      { cell: '2', value: undefined },
      { cell: 'hm', value: undefined },
    ]);
  });

  test('stops after twenty', () => {
    expect(ask('yes', 'no', ...Array.from({ length: 100 }, (_, index) => `so ${index}`))).toHaveLength(20);
  });
});
