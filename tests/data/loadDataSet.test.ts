import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatPackage } from '../../src/data/formatPackage.ts';
import { loadDataSet } from '../../src/data/loadDataSet.ts';
import { makeCouncil } from '../cli/councilPackage.ts';

/** The page's own files; those that are not there answer with 404. */
function serve(has: (name: string) => boolean): void {
  const bodies = new Map<string, string | ArrayBuffer>([
    ['data/index.json', JSON.stringify({ datasets: [{ id: 'test', title: 'Test', path: 'test' }] })],
  ]);
  for (const file of formatPackage(makeCouncil(), 0)) {
    if (has(file.name))
      bodies.set(`data/test/${file.name}`, 'bytes' in file ? new Uint8Array(file.bytes).buffer : file.text);
  }
  vi.stubGlobal('fetch', async (address: string) => {
    const body = bodies.get(address);
    return body === undefined ? new Response(undefined, { status: 404 }) : new Response(body);
  });
}

describe(loadDataSet, () => {
  afterEach(() => vi.unstubAllGlobals());
  const load = () => loadDataSet({ id: undefined, version: undefined });

  test('reads a table in Parquet where its CSV is not there', async () => {
    serve((name) => name.endsWith('.csv') || name.endsWith('.json'));
    const fromCsv = await load();
    expect(fromCsv.index.voteCount).toBe(19);
    serve((name) => name !== 'votes.csv' && name !== 'resolutions.csv');
    const fromParquet = await load();
    expect(fromParquet.index.dataSet).toEqual(fromCsv.index.dataSet);
    expect(fromParquet.index.table).toEqual(fromCsv.index.table);
    expect(fromParquet.faults).toEqual(fromCsv.faults);
  });

  test('names the CSV where neither form is there', async () => {
    serve((name) => !name.startsWith('votes.'));
    await expect(load()).rejects.toMatchObject({ address: 'data/test/votes.csv', message: 'HTTP 404' });
  });
});
