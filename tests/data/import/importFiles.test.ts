import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { PlainMapping } from '../../../src/core/sources/plain/plainMapping.ts';
import type { ByteSource } from '../../../src/data/import/byteSource.ts';
import { importFiles } from '../../../src/data/import/importFiles.ts';
import type { ImportStage } from '../../../src/data/import/importResult.ts';
import { packageZip } from '../../../src/data/import/packageZip.ts';
import { FIXTURES, openWorkshop } from '../../cli/commandLine.ts';
import { memorySource } from './memorySource.ts';

const SHIPPED = join(import.meta.dirname, '../../../public/data/hrc-2022-2023');
const { version: VERSION } = JSON.parse(readFileSync(join(SHIPPED, 'datapackage.json'), 'utf8'));
const workshop = openWorkshop();
afterAll(workshop.remove);

const VOTES = `"rcid","country","country_code","vote"
3,"United States","US","yes"
3,"Türkiye","TR","no"
3,"Nowhere","XX","no"
3,"Türkiye","TR","no"
`;
const ROLL_CALLS = `"rcid","session","importantvote","date","unres","amend","para","short","descr"
3,1,0,1946-01-01,"R/1/66",1,0,"AMENDMENTS","TO ADOPT"
`;

function shippedFiles(folder = ''): readonly ByteSource[] {
  return readdirSync(SHIPPED).map((name) =>
    memorySource(`${folder}${name}`, readFileSync(join(SHIPPED, name))),
  );
}

async function importAll(
  sources: readonly ByteSource[],
  mappings: ReadonlyMap<string, PlainMapping> = new Map(),
) {
  const stages: ImportStage[] = [];
  const result = await importFiles(sources, { onStage: (stage) => stages.push(stage), mappings });
  return { ...result, stages };
}

async function importOne(sources: readonly ByteSource[]) {
  const { sets } = await importAll(sources);
  const [set] = sets;
  if (set === undefined || sets.length !== 1) throw new Error(`${sets.length} data sets`);
  return set;
}

describe('a package', () => {
  test('keeps its id, title and version, from files, from a ZIP and from one with a folder', async () => {
    const files = Object.fromEntries(
      readdirSync(SHIPPED).map((name) => [name, new Uint8Array(readFileSync(join(SHIPPED, name)))]),
    );
    for (const sources of [
      shippedFiles(),
      shippedFiles('my set/'),
      [memorySource('a.zip', zipSync(files))],
      [memorySource('a.zip', zipSync({ 'data/set': files }))],
    ]) {
      const { packed, faults } = await importOne(sources);
      expect(packed.head).toMatchObject({ id: 'hrc-2022-2023', version: VERSION, date: '2023-10-13' });
      expect(packed.head.resolutions).toHaveLength(209);
      expect(faults).toEqual([]);
    }
  });

  test('is given back byte for byte, passes the check, and is read as the same again', async () => {
    const set = await importOne(shippedFiles());
    const zip = packageZip(set);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual(
      readdirSync(SHIPPED)
        .map((name) => `hrc-2022-2023/${name}`)
        .sort(),
    );
    for (const [path, content] of Object.entries(files)) {
      workshop.write(path, content);
      expect(Buffer.from(content).equals(readFileSync(join(SHIPPED, path.split('/')[1] ?? '')))).toBe(true);
    }
    expect(await workshop.run('check', 'hrc-2022-2023')).toMatchObject({ code: 0 });
    expect(packageZip(await importOne([memorySource('again.zip', zip)]))).toEqual(zip);
  });

  test('in the same drop as another makes a data set each', async () => {
    const { sets } = await importAll([...shippedFiles('a/'), ...shippedFiles('b/')]);
    expect(sets).toHaveLength(2);
  });

  test('says what it lacks', async () => {
    const { sets, passedOver } = await importAll(shippedFiles().filter(({ name }) => name !== 'votes.csv'));
    expect(sets).toEqual([]);
    expect(passedOver.map(({ source, message }) => `${source}: ${message}`)).toContain(
      'votes.csv: is missing. The file was passed over.',
    );
  });

  test('that was changed by hand has another version, and says so', async () => {
    const files = shippedFiles().map((file) => {
      if (file.name !== 'votes.csv') return file;
      const text = readFileSync(join(SHIPPED, file.name), 'utf8');
      return memorySource(file.name, text.replace('ARE,Y', 'ARE,N'));
    });
    const { packed, faults } = await importOne(files);
    expect(packed.head.version).not.toBe(VERSION);
    expect(faults.map(({ message }) => message).join()).toContain(`version is ${VERSION}, the tables give`);
  });
});

describe('tables', () => {
  test('of one source make one data set, with every row kept or reported', async () => {
    const { sets, counts, stages } = await importAll([
      memorySource('un_votes.csv.gz', new Uint8Array(gzipSync(VOTES))),
      memorySource('un_roll_calls.csv', ROLL_CALLS),
    ]);
    const [set] = sets;
    expect(set?.packed.head).toMatchObject({ id: 'ga-1946', title: 'General Assembly, 1946' });
    expect(counts).toContainEqual({ source: 'un_votes.csv', rows: 4, kept: 2 });
    const kinds = set?.packed.head.problems.map(({ kind, line }) => `${kind} ${line}`);
    expect(kinds).toContain('unknown_name 4');
    expect(kinds).toContain('duplicate_state 5');
    expect(stages).toContainEqual({ kind: 'rows', file: 'un_votes.csv', rows: 5 });
    expect(stages.at(-1)).toEqual({ kind: 'arranging' });
  });

  test('make the data set that the command line makes of them', async () => {
    workshop.write('tables/un_votes.csv', VOTES);
    workshop.write('tables/un_roll_calls.csv', ROLL_CALLS);
    await workshop.run('ingest', '--out', 'made', '--id', 'ga-1946', 'tables');
    const set = await importOne([
      memorySource('un_roll_calls.csv', ROLL_CALLS),
      memorySource('un_votes.csv', VOTES),
    ]);
    const files = unzipSync(packageZip(set));
    for (const name of ['resolutions.csv', 'votes.csv', 'states.csv', 'problems.csv'])
      expect(new TextDecoder().decode(files[`ga-1946/${name}`])).toBe(workshop.read(`made/${name}`));
  });

  test('saved as a package pass the check and are read as the same again', async () => {
    const set = await importOne([
      memorySource('un_votes.csv', VOTES),
      memorySource('un_roll_calls.csv', ROLL_CALLS),
    ]);
    const zip = packageZip(set);
    for (const [path, content] of Object.entries(unzipSync(zip))) workshop.write(`saved/${path}`, content);
    expect((await workshop.run('check', 'saved/ga-1946')).out).toContain('no faults');
    expect(packageZip(await importOne([memorySource('a.zip', zip)]))).toEqual(zip);
  });

  test('cut short inside a gzip file are read as far as they go, and say so', async () => {
    const packed = new Uint8Array(gzipSync(VOTES + '3,"Canada","CA","yes"\n'.repeat(20_000)));
    const set = await importOne([memorySource('un_votes.csv.gz', packed.slice(0, -20))]);
    expect(set.packed.head.problems).toContainEqual(
      expect.objectContaining({
        kind: 'truncated',
        message: expect.stringContaining('cut short. Nothing after row'),
      }),
    );
  });
});

describe('documents', () => {
  test('make the records that the command line makes of them', async () => {
    const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const set = await importOne(names.map((name) => memorySource(name, readFileSync(join(FIXTURES, name)))));
    workshop.copyFixtures('documents');
    await workshop.run('ingest', '--out', 'docs', '--id', set.packed.head.id, 'documents');
    const files = unzipSync(packageZip(set));
    expect(new TextDecoder().decode(files[`${set.packed.head.id}/votes.csv`])).toBe(
      workshop.read('docs/votes.csv'),
    );
  });
});

describe('files that are no data', () => {
  const BINARY = Uint8Array.from({ length: 600 }, (_, index) => index % 7);
  const EVERY_BYTE = Uint8Array.from({ length: 600 }, (_, index) => (index * 97 + 130) % 256);
  const OLD_SHEET = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...BINARY]);
  const INNER = zipSync({ 'a.csv': strToU8('a\n') });

  test.each([
    ['empty.csv', new Uint8Array(), 'The file is empty.'],
    ['binary.csv', BINARY, 'It holds binary data, not text: it is no table'],
    ['every-byte.csv', EVERY_BYTE, 'It holds binary data, not text: it is no table'],
    ['sheet.csv', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'It is a spreadsheet, though'],
    ['old.csv', OLD_SHEET, 'It is an old spreadsheet or Word document; save it as CSV'],
    [
      'other.csv',
      strToU8('colour,shape\nred,round\n'),
      'No table that is known has the header “colour, shape”.',
    ],
    ['wide.csv', strToU8(`a${',a'.repeat(100_000)}\n`), '100001 cells'],
    ['proto.csv', strToU8('__proto__,constructor\n1,2\n'), 'No table that is known has the header'],
    ['cut.csv.gz', new Uint8Array(gzipSync('a,b\n')).slice(0, 8), 'damaged or cut short'],
    ['not.csv.gz', strToU8('a,b\n'), 'damaged or cut short'],
    ['cut.zip', zipSync({ 'a.csv': strToU8('a\n') }).slice(0, -5), 'The archive is damaged or cut short.'],
    ['nested.zip', zipSync({ 'inner.zip': INNER }), 'An archive inside an archive'],
    ['data.json', strToU8('[]'), 'It is JSON, but no list of records'],
    ['data.parquet', strToU8('PAR1xxxx'), 'The Parquet file cannot be read'],
    ['text.txt', strToU8('Dear reader,\nnothing here.\n'), 'No symbol such as'],
  ])('%s is passed over with the reason', async (name, content, reason) => {
    const { sets, passedOver } = await importAll([memorySource(name, content)]);
    expect(sets).toEqual([]);
    expect(passedOver.map(({ message }) => message).join('\n')).toContain(reason);
  });

  test('leave the others alone, and stand among the problems of what they came with', async () => {
    const { sets, passedOver } = await importAll([
      memorySource('readme.json', '{}'),
      memorySource('un_votes.csv', VOTES),
    ]);
    expect(sets).toHaveLength(1);
    expect(passedOver.map(({ source }) => source)).toEqual(['readme.json']);
    expect(sets[0]?.packed.head.problems.map(({ source }) => source)).toContain('readme.json');
  });

  test('with columns that are not known are given back with some of their rows', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `red,${index}\n`).join('');
    const { unknownTables } = await importAll([memorySource('a.csv', `colour,count\n${rows}`)]);
    expect(unknownTables).toEqual([
      {
        source: 'a.csv',
        header: ['colour', 'count'],
        sample: Array.from({ length: 20 }, (_, i) => ['red', `${i}`]),
      },
    ]);
  });
});

describe('a table of somebody’s own', () => {
  const TABLE = 'what,who,how\nPeace,France,oui\nPeace,Brazil,non\n';

  test('is read as they say', async () => {
    const source = memorySource('mine.csv', TABLE);
    const { sets, unknownTables } = await importAll([source]);
    expect(sets).toEqual([]);
    expect(unknownTables.map((table) => table.source)).toEqual(['mine.csv']);
    const mapping: PlainMapping = {
      shape: 'long',
      columns: { resolution: 0, state: 1, position: 2 },
      values: {},
      dates: 'undecided',
      body: 'GA',
    };
    const mapped = await importAll([source], new Map([['mine.csv', mapping]]));
    expect(mapped.unknownTables).toEqual([]);
    expect(mapped.counts).toEqual([{ source: 'mine.csv', rows: 2, kept: 2 }]);
    expect(mapped.sets[0]?.packed.head).toMatchObject({ id: 'ga', title: 'General Assembly' });
  });
});

const UNVOTES = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data/unvotes');

describe('the whole of unvotes', () => {
  const there = existsSync(UNVOTES);
  test.skipIf(!there)(`has the counts of its source (needs ${UNVOTES})`, { timeout: 60_000 }, async () => {
    const names = ['un_votes.csv.gz', 'un_roll_calls.csv', 'un_roll_call_issues.csv'];
    const { sets, counts } = await importAll(
      names.map((name) => memorySource(name, readFileSync(join(UNVOTES, name)))),
    );
    expect(sets[0]?.packed.head.resolutions).toHaveLength(6202);
    expect(counts).toContainEqual({ source: 'un_votes.csv', rows: 869_937, kept: 869_935 });
  });
});
