import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGiven } from '../../src/cli/readGiven.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { formatParquet } from '../../src/data/formatParquet.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';

const VOTES = [
  '"rcid","country","country_code","vote"',
  '3,"United States","US","yes"',
  '3,"Russia","RU","no"',
  '3,"Zanzibar","NA","abstain"',
  '',
].join('\n');
const ROLL_CALLS = [
  '"rcid","session","importantvote","date","unres","amend","para","short","descr"',
  '3,1,0,1946-01-01,"R/1/66",1,0,"RULES","TO ADOPT, AS AMENDED"',
  '',
].join('\n');
const ISSUES = ['"rcid","short_name","issue"', '3,"hr","Human rights"', ''].join('\n');

describe(readGiven, () => {
  let workshop: Workshop;
  beforeEach(() => {
    workshop = openWorkshop();
  });
  afterEach(() => workshop.remove());

  const rowsOf = (path: string) => parseCsv(workshop.read(path)).rows;
  const ingest = async () => workshop.run('ingest', '--out', 'data', 'in');
  const problems = () => rowsOf('data/problems.csv').map(([source, , , kind]) => `${source} ${kind}`);

  test('finds tables by their headers, packed or not, under any name', async () => {
    workshop.write('in/a.csv.gz', gzipSync(VOTES));
    workshop.write('in/b.csv', `\ufeff${ROLL_CALLS}`);
    workshop.write('in/c.CSV', ISSUES);
    const { code, out } = await ingest();
    expect(code).toBe(0);
    expect(out).toContain(
      'a.csv: 3 rows, 2 kept, 1 left out\nb.csv: 1 rows, 1 kept, 0 left out\nc.CSV: 1 rows, 1 kept, 0 left out\n',
    );
    expect(rowsOf('data/votes.csv')).toEqual([
      ['R-1-66', 'SUN', 'N', 'listed'],
      ['R-1-66', 'USA', 'Y', 'listed'],
    ]);
    expect(problems()).toEqual(['a.csv unknown_name']);
    expect(workshop.read('data/resolutions.csv')).toContain('"TO ADOPT, AS AMENDED",,,,,,Human rights');
    expect(await workshop.run('check', 'data')).toMatchObject({ code: 0, out: 'data: no faults.\n' });
  });

  test('gives the same bytes again', async () => {
    workshop.write('in/a.csv', VOTES);
    await ingest();
    const first = workshop.readAll('data');
    await ingest();
    expect(workshop.readAll('data')).toEqual(first);
  });

  test('reads tables in Parquet as it does in CSV', async () => {
    workshop.write('in/a.csv', VOTES);
    await ingest();
    const fromCsv = rowsOf('data/votes.csv');
    rmSync(join(workshop.folder, 'in/a.csv'));
    const { header, rows } = parseCsv(VOTES);
    const columns = header.map((name) => ({ name, type: 'string' as const, description: '' }));
    workshop.write('in/a.parquet', formatParquet({ header, rows }, columns));
    await ingest();
    expect(rowsOf('data/votes.csv')).toEqual(fromCsv);
    expect(fromCsv).toHaveLength(2);
  });

  test('reads tables beside documents', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'documents', 'in');
    workshop.write('in/un_votes.csv', VOTES);
    workshop.write('in/un_roll_calls.csv', ROLL_CALLS);
    await ingest();
    const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join()).sort();
    const documents = rowsOf('documents/votes.csv');
    expect(documents.length).toBeGreaterThan(40);
    expect(sorted(rowsOf('data/votes.csv'))).toEqual(
      sorted([...documents, ['R-1-66', 'SUN', 'N', 'listed'], ['R-1-66', 'USA', 'Y', 'listed']]),
    );
    expect(await workshop.run('check', 'data')).toMatchObject({ code: 0 });
  });

  test.each([
    ['an empty file', 'x.csv', '', 'The file is empty.'],
    [
      'a file that is not packed as its name says',
      'x.csv.gz',
      '\u0000\u0001\u0002',
      'The packed data is damaged',
    ],
    ['a file cut in its packing', 'x.csv.gz', gzipSync(VOTES).subarray(0, 40), 'The packed data is damaged'],
    ['a table of another kind', 'x.csv', 'a,b\n1,2\n', 'No table that is known has the header “a, b”.'],
    ['a second table of one kind', 'x.csv', VOTES, 'was read from “un_votes.csv” already.'],
  ])('passes over %s', async (_, name, content, message) => {
    workshop.write('in/un_votes.csv', VOTES);
    workshop.write('in/un_roll_calls.csv', ROLL_CALLS);
    workshop.write(`in/${name}`, content);
    await ingest();
    expect(problems()).toContain(`${name.replace('.gz', '')} unreadable_file`);
    expect(workshop.read('data/problems.csv').replaceAll('""', '"')).toContain(message);
    expect(rowsOf('data/votes.csv')).toHaveLength(2);
  });

  test('keeps what comes before the place where a long packed file is cut, and says where that is', async () => {
    // Something in each row that does not pack well, so that the file is long with few rows.
    const noise = (index: number) => createHash('sha256').update(String(index)).digest('hex');
    const rows = Array.from({ length: 3_000 }, (_, index) => `${index},"Cuba","CU","no",${noise(index)}`);
    const packed = gzipSync(['"rcid","country","country_code","vote","noise"', ...rows].join('\n'));
    workshop.write('in/un_votes.csv.gz', packed.subarray(0, packed.length - 1000));
    const { out } = await ingest();
    const [, kept = ''] = /un_votes\.csv: (\d+) rows/.exec(out) ?? [];
    expect(Number(kept)).toBeGreaterThan(1_000);
    expect(Number(kept)).toBeLessThan(3_000);
    expect(rowsOf('data/votes.csv')).toHaveLength(Number(kept));
    expect(workshop.read('data/problems.csv')).toContain(
      `un_votes.csv,${Number(kept) + 1},,truncated,The packed data is damaged or cut short. Nothing after row ${Number(kept) + 1} was read.`,
    );
  });

  test('opens archives, whatever paths they hold', async () => {
    workshop.write(
      'in/all.zip',
      zipSync({ '../../un_votes.csv': strToU8(VOTES), 'a/un_roll_calls.csv.gz': gzipSync(ROLL_CALLS) }),
    );
    const { code, out } = await ingest();
    expect(code).toBe(0);
    expect(out).toContain('all.zip/un_votes.csv: 3 rows, 2 kept, 1 left out\n');
    expect(out).toContain('all.zip/a/un_roll_calls.csv: 1 rows, 1 kept, 0 left out\n');
    expect(rowsOf('data/votes.csv')).toHaveLength(2);
  });

  test('passes over archives that are cut short or made to fill the memory', async () => {
    const zip = zipSync({ 'un_votes.csv': strToU8(VOTES) });
    workshop.write('in/cut.zip', zip.subarray(0, 60));
    workshop.write('in/bomb.csv.gz', gzipSync('0,1,2,3,4\n'.repeat(6_000_000)));
    workshop.write('in/un_votes.csv', VOTES);
    await ingest();
    expect(problems()).toEqual(
      expect.arrayContaining(['bomb.csv unreadable_file', 'cut.zip unreadable_file']),
    );
    expect(workshop.read('data/problems.csv')).toContain('it may have been made to do harm');
    expect(rowsOf('data/votes.csv')).toHaveLength(2);
  });

  test('reads a list of records in JSON', async () => {
    const records = [
      { resolution: 'A/HRC/RES/50/4', state: 'France', position: 'Y', __proto__: null },
      { resolution: 'A/HRC/RES/50/4', state: 'China', position: 'N', note: 7 },
    ];
    workshop.write('in/votes.json', JSON.stringify(records));
    workshop.write('in/broken.json', '[{"a": 1');
    const { out } = await ingest();
    expect(out).toContain('votes.json: 2 rows, 2 kept, 0 left out\n');
    expect(rowsOf('data/votes.csv')).toEqual([
      ['A-HRC-RES-50-4', 'CHN', 'N', 'listed'],
      ['A-HRC-RES-50-4', 'FRA', 'Y', 'listed'],
    ]);
    expect(workshop.read('data/problems.csv')).toContain('It is not JSON, or it is cut short.');
  });

  test('gives a data set back byte for byte, from its folder and from an archive of it', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'first', '--title', 'As it was', 'in');
    const files = workshop.readAll('first');
    await workshop.run('ingest', '--out', 'again', 'first');
    expect(workshop.readAll('again')).toEqual(files);
    const packed = Object.entries(files).map(([name, text]) => [`first/${name}`, strToU8(text)] as const);
    workshop.write('first.zip', zipSync(Object.fromEntries(packed)));
    await workshop.run('ingest', '--out', 'unpacked', 'first.zip');
    expect(workshop.readAll('unpacked')).toEqual(files);
  });

  test('keeps data sets apart from each other and from other files', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'first', 'in');
    await workshop.run('ingest', '--out', 'second', 'in');
    const both = await workshop.run('ingest', '--out', 'data', 'first', 'second');
    expect([both.code, both.err]).toEqual([2, expect.stringContaining('there are 2 data sets')]);
    const mixed = await workshop.run('ingest', '--out', 'data', 'first', 'in');
    expect([mixed.code, mixed.err]).toEqual([2, expect.stringContaining('is a data set already')]);
  });

  test('says where quotation marks are out of place', async () => {
    workshop.write('in/un_votes.csv', `${VOTES}3,"Cuba,"CU","no"\n`);
    await ingest();
    expect(problems()).toContain('un_votes.csv truncated');
  });
});
