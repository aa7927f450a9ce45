import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownStates } from '../../src/core/ingest/knownStates.ts';
import { encodeTables } from '../../src/core/package/encodeTables.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { openWorkshop } from './commandLine.ts';

const DATA = join(import.meta.dirname, '../../public/data');
const SHIPPED = join(DATA, 'hrc-2022-2023');
const documents = join(process.env.ROLLCALL_SHARED ?? '../shared', 'documents');

const read = (path: string) => readFileSync(path, 'utf8');

describe('the data set that the page ships with', () => {
  test('has no faults, and stands in the list of data sets as it is', async () => {
    const workshop = openWorkshop();
    expect((await workshop.run('check', SHIPPED)).out).toBe(`${SHIPPED}: no faults.\n`);
    const { name, title, version, date, resources } = JSON.parse(read(join(SHIPPED, 'datapackage.json')));
    const rowsOf = (table: string) =>
      resources.find((resource: { name: string; rows: number }) => resource.name === table).rows;
    expect(JSON.parse(read(join(DATA, 'index.json'))).datasets[0]).toEqual({
      ...{ id: name, title, path: name, version, date },
      ...{ resolutions: rowsOf('resolutions'), votes: rowsOf('votes') },
    });
    workshop.remove();
  });

  test('names states as the tables of names do', () => {
    const { states } = encodeTables({ resolutions: [], votes: [], states: knownStates(), problems: [] });
    expect(parseCsv(read(join(SHIPPED, 'states.csv')))).toMatchObject({
      header: states.header,
      rows: [...states.rows],
    });
  });

  test.skipIf(!existsSync(documents))(
    `is made of its documents, byte for byte (needs ${documents}; ROLLCALL_SHARED says where)`,
    async () => {
      const workshop = openWorkshop();
      const { title } = JSON.parse(read(join(SHIPPED, 'datapackage.json')));
      const options = ['--id', 'hrc-2022-2023', '--title', title];
      const made = await workshop.run('ingest', '--out', 'made', ...options, resolve(documents));
      expect(made.code).toBe(0);
      const files = workshop.readAll('made');
      expect(Object.keys(files)).toHaveLength(5);
      for (const [name, text] of Object.entries(files))
        expect(text === read(join(SHIPPED, name)), name).toBe(true);
      workshop.remove();
    },
  );
});
