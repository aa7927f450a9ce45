import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatParquet } from '../../src/data/formatParquet.ts';
import { gunzipChunks } from '../../src/data/import/unpack.ts';
import { openTableFile } from '../../src/data/openTableFile.ts';

const HEADER = ['rcid', 'country', 'vote'];
const ROWS = [
  ['3', 'Cuba', 'yes'],
  ['4', '', 'no'],
];
const COLUMNS = HEADER.map((name) => ({ name, type: 'string' as const, description: name }));
const PARQUET = formatParquet({ header: HEADER, rows: ROWS }, COLUMNS);

async function open(...chunks: readonly Uint8Array[]) {
  const opened = await openTableFile({ name: 'votes', chunks });
  return 'problem' in opened
    ? opened.problem.message
    : [opened.table.header, ...opened.table.rows, opened.problems()];
}

describe(openTableFile, () => {
  const read = [HEADER, ...ROWS, []];

  test('opens separated text and Parquet alike, wherever their bytes are cut', async () => {
    expect(await open(new TextEncoder().encode('rcid;country;vote\n3;Cuba;yes\n4;;no'))).toEqual(read);
    expect(await open(PARQUET)).toEqual(read);
    expect(await open(PARQUET.slice(0, 2), PARQUET.slice(2, 50), PARQUET.slice(50))).toEqual(read);
  });

  test('opens Parquet that came packed', async () => {
    const opened = await openTableFile({ name: 'votes', chunks: gunzipChunks([gzipSync(PARQUET)]) });
    expect(opened).toMatchObject({ table: { header: HEADER, rows: { length: 2 } } });
  });

  test('passes over Parquet that is cut short', async () => {
    expect(await open(PARQUET.slice(0, -9))).toMatch(/^The Parquet file cannot be read .*passed over\.$/);
  });
});
