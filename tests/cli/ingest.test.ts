import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runIngest } from '../../src/cli/ingest.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { makeDocx } from '../data/docxFile.ts';
import { makePdf } from '../data/pdfFile.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';

const GOLDEN = ['problems.csv', 'resolutions.csv', 'votes.csv'] as const;

/** A closing of 50/4 in which the Council's votes are few; the tally may be given. */
function makeText(lists: string, tally = '2 to 1, with 1 abstention', date = '7 July 2022'): string {
  return `A/HRC/RES/50/4\n\n50/4. Enhancement of international cooperation in the field of human rights\n\n39th meeting ${date} [Adopted by a recorded vote of ${tally}. The voting was as follows: ${lists}]\n`;
}

/** The text reader leaves out what lies outside the page. */
function wrap(line: string): readonly string[] {
  return line.match(/.{1,60}(?: |$)/g) ?? [line];
}

const LISTS = 'In favour: Argentina and Benin Against: Armenia Abstaining: Brazil';

describe(runIngest, () => {
  let workshop: Workshop;
  beforeEach(() => {
    workshop = openWorkshop();
  });
  afterEach(() => workshop.remove());

  const problemsOf = (folder: string) =>
    parseCsv(workshop.read(`${folder}/problems.csv`)).rows.map(([source, line, id, kind]) => ({
      source,
      line,
      id,
      kind,
    }));
  const kindsOf = (folder: string) => problemsOf(folder).map(({ kind }) => kind);
  const ingestText = async (text: string | Uint8Array) => {
    workshop.write('in/a.txt', text);
    await workshop.run('ingest', '--out', 'data', 'in');
    const { header, rows } = parseCsv(workshop.read('data/resolutions.csv'));
    return Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));
  };

  test('makes the golden tables of the documents of the tests, and says what it made', async () => {
    workshop.copyFixtures('in');
    const { code, out, err } = await workshop.run(
      'ingest',
      '--out',
      'data/sample',
      '--id',
      'sample',
      '--title',
      'Sample',
      'in',
    );
    for (const name of GOLDEN)
      await expect(workshop.read(`data/sample/${name}`)).toMatchFileSnapshot(`golden/sample/${name}`);
    expect(code).toBe(0);
    expect(out).toMatch(/Resolutions +4\n {2}adopted_without_vote +1\n {2}adopted_by_vote +3\n/);
    expect(out).toContain('1 problem:\n  en/A-HRC-RES-49-6.en.txt:5 (A-HRC-RES-49-6): misspelt_name\n');
    expect(err).toBe('Reading documents 5/5\n');
  });

  test('gives a package without faults, and no name of this machine in it', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'data', join(workshop.folder, 'in'));
    expect(await workshop.run('check', 'data')).toEqual({ code: 0, out: 'data: no faults.\n', err: '' });
    expect(Object.values(workshop.readAll('data')).join('')).not.toContain(workshop.folder);
  });

  test('gives the same bytes for the same documents in any order, and when run again', async () => {
    workshop.copyFixtures('in');
    const files = readdirSync(join(workshop.folder, 'in/en')).map((name) => `in/en/${name}`);
    const options = ['--id', 'same', '--title', 'Same'];
    await workshop.run('ingest', '--out', 'a', ...options, ...files, 'in/zh');
    await workshop.run('ingest', '--out', 'b', ...options, 'in/zh', ...files.reverse());
    await workshop.run('ingest', ...[...files, ...files], 'in/zh', '--out', 'b', ...options);
    expect(workshop.readAll('b')).toEqual(workshop.readAll('a'));
  });

  test('writes UTF-8 without a mark and plain line ends', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'data', 'in');
    for (const text of Object.values(workshop.readAll('data'))) {
      expect(text).not.toMatch(/[\ufeff\r]/);
      expect(text.endsWith('\n')).toBe(true);
    }
    expect(workshop.read('data/states.csv')).toContain('Côte d’Ivoire');
  });

  test('reads the same from text, Word and PDF', async () => {
    const lines = makeText(LISTS).split('\n');
    workshop.write('txt/a.txt', lines.join('\n'));
    workshop.write('docx/a.docx', makeDocx(lines));
    workshop.write('pdf/a.pdf', makePdf(lines.flatMap(wrap)));
    for (const folder of ['txt', 'docx', 'pdf'])
      await workshop.run('ingest', '--out', `out/${folder}`, folder);
    const { 'votes.csv': votes, 'resolutions.csv': resolutions } = workshop.readAll('out/txt');
    expect(votes).toContain('A-HRC-RES-50-4,ARM,N,listed');
    for (const folder of ['docx', 'pdf'])
      expect(workshop.readAll(`out/${folder}`)).toMatchObject({
        'votes.csv': votes,
        'resolutions.csv': resolutions,
      });
  });

  test('passes over files it cannot read, each with a problem', async () => {
    workshop.copyFixtures('in');
    workshop.write('in/empty.txt', '');
    workshop.write(
      'in/binary.txt',
      Uint8Array.from({ length: 3000 }, (_, index) => index % 256),
    );
    workshop.write('in/table.xlsx', 'x');
    workshop.write('in/.hidden', 'x');
    symlinkSync('/nowhere/at/all', join(workshop.folder, 'in/gone.txt'));
    symlinkSync('..', join(workshop.folder, 'in/en/loop'));
    symlinkSync('self.txt', join(workshop.folder, 'in/self.txt'));
    spawnSync('mkfifo', [join(workshop.folder, 'in/pipe.txt')]);
    const { code, out } = await workshop.run('ingest', '--out', 'data', '--strict', 'in');
    expect(code).toBe(1);
    expect(
      problemsOf('data')
        .filter(({ kind }) => kind === 'unreadable_file')
        .map(({ source }) => source),
    ).toEqual(['binary.txt', 'empty.txt', 'gone.txt', 'pipe.txt', 'self.txt', 'table.xlsx']);
    expect(out).toContain('empty.txt: unreadable_file\n    The file is empty. The file was passed over.\n');
    expect(out).toContain('could not be opened (ENOENT)');
    expect(out).toContain('could not be opened (ELOOP)');
    expect(out).toContain('It is a pipe or a device and no file. The file was passed over.');
  });

  test('says of files that are neither documents nor tables what is read, and how to name a Word document', async () => {
    workshop.copyFixtures('in');
    workshop.write('in/README.md', '# Documents\n\nOf the Council, in two languages.\n');
    workshop.write('in/word.txt', makeDocx(['A/HRC/RES/50/4']));
    const { out } = await workshop.run('ingest', '--out', 'data', 'in');
    expect(out).toContain(
      'README.md: unreadable_file\n    Documents (.txt, .docx, .pdf) and tables (.csv, .tsv, .json, .parquet) are read; it is neither.',
    );
    expect(out).toContain(
      'word.txt: unreadable_file\n    It is a Word document, though its name does not say so;',
    );
  });

  test('does not read the data set that it wrote into the folder of the documents', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'in/data', 'in');
    const first = workshop.readAll('in/data');
    const { code } = await workshop.run('ingest', '--out', 'in/data', 'in');
    expect(code).toBe(0);
    expect(workshop.readAll('in/data')).toEqual(first);
  });

  test('ends with 1 under --strict only where there are problems', async () => {
    workshop.write(
      'in/a.txt',
      'A/HRC/RES/51/5\n\n51/5. The role of good governance\n\n40th meeting 6 October 2022 [Adopted without a vote.]\n',
    );
    expect((await workshop.run('ingest', '--out', 'data', '--strict', 'in')).code).toBe(0);
    expect(workshop.read('data/problems.csv')).toBe('source,line,resolution_id,kind,message\n');
  });

  test('disputes a list cut in the middle', async () => {
    const text = makeText('In favour: Argentina, Ben');
    const record = await ingestText(text.slice(0, text.indexOf(']')));
    expect(record).toMatchObject({ status: 'disputed', declared_yes: '2', counted_yes: '1' });
    expect(kindsOf('data')).toEqual(expect.arrayContaining(['truncated', 'tally_mismatch']));
  });

  test('keeps a tally without lists', async () => {
    const text =
      'A/HRC/RES/50/4\n\n50/4. Title\n\n39th meeting 7 July 2022 [Adopted by a recorded vote of 29 to 16, with 2 abstentions.]\n';
    expect(await ingestText(text)).toMatchObject({
      declared_yes: '29',
      counted_yes: '',
      not_voting: '',
      status: 'ok',
    });
    expect(kindsOf('data')).toEqual(['no_list']);
  });

  test('keeps the position of a non-member and disputes the record', async () => {
    expect(await ingestText(makeText(LISTS.replace('Benin', 'Canada')))).toMatchObject({
      status: 'disputed',
      not_voting: '',
    });
    expect(workshop.read('data/votes.csv')).toContain('A-HRC-RES-50-4,CAN,Y,listed');
    expect(workshop.read('data/problems.csv')).toContain('“Canada” (CAN)');
  });

  test('leaves out a date in the wrong year and asks nothing of the roster', async () => {
    expect(await ingestText(makeText(LISTS, undefined, '7 July 2032'))).toMatchObject({
      date: '',
      not_voting: '',
      status: 'ok',
    });
    expect(kindsOf('data')).toEqual(['bad_date']);
  });

  test('reports two closings', async () => {
    await ingestText(makeText(LISTS) + makeText(LISTS.replace('Benin', 'Gabon')));
    expect(kindsOf('data')).toContain('several_closings');
  });

  test('finds the members that did not vote', async () => {
    expect(await ingestText(makeText(LISTS))).toMatchObject({ not_voting: '43', status: 'ok' });
    expect(workshop.read('data/votes.csv')).toContain('A-HRC-RES-50-4,FRA,X,roster');
  });

  test('keeps formulas and markup in titles as they are', async () => {
    const title = '=HYPERLINK("http://x";"y") <script>alert(1)</script>';
    expect(
      await ingestText(makeText(LISTS).replace('Enhancement of international cooperation', title)),
    ).toMatchObject({
      title_en: `${title} in the field of human rights`,
    });
  });

  test('names files apart that are alike in two folders', async () => {
    workshop.write('a/in/x.txt', '');
    workshop.write('b/in/x.txt', '');
    workshop.write('b/in/y.txt', '');
    workshop.write('b/in/z.txt', makeText(LISTS));
    await workshop.run('ingest', '--out', 'data', 'b/in', 'a/in');
    expect(problemsOf('data').map(({ source }) => source)).toEqual(['a/in/x.txt', 'b/in/x.txt', 'y.txt']);
  });

  test('takes its id and title from the folder where none are given', async () => {
    await ingestText(makeText(LISTS));
    await workshop.run('ingest', '--out', 'My Data', 'in');
    expect(JSON.parse(workshop.read('My Data/datapackage.json'))).toMatchObject({
      name: 'my-data',
      title: 'Recorded votes (my-data)',
      date: '2022-07-07',
    });
  });

  test.each([
    [['ingest'], '--out DIR is missing'],
    [['ingest', '--out', 'data'], 'PATH is missing'],
    [['ingest', '--out', 'data', 'nowhere'], 'there is no file or folder nowhere'],
    [['ingest', '--out', 'data', '--id', 'A B', 'in'], 'the id “A B” may only hold'],
    [['ingest', '--out', 'data', '--title', ' ', 'in'], '--title is blank'],
    [['ingest', '--out', 'data', '--out', 'other', 'in'], '--out is given twice'],
    [['ingest', '--out', 'data', '--fast', 'in'], "Unknown option '--fast'"],
    [['ingest', 'in', '--out'], "Option '--out <value>' argument missing"],
    [['ingest', '--out', '.', 'in'], 'holds the folder you are in'],
    [['ingest', '--out', 'in', 'in'], 'holds other files and no data set'],
    [['ingest', '--out', 'in/a.txt', 'in'], 'is a file; --out needs a folder'],
    [['ingest', '--out', 'data', 'empty'], 'no file in empty'],
  ])('refuses wrong use: %j', async (argv, message) => {
    workshop.write('in/a.txt', makeText(LISTS));
    mkdirSync(join(workshop.folder, 'empty'));
    const { code, out, err } = await workshop.run(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`rollcall: `);
    expect(err).toContain(message);
    expect(err).toContain('--help');
    expect(existsSync(join(workshop.folder, 'data'))).toBe(false);
    expect(workshop.readAll('in')).toEqual({ 'a.txt': makeText(LISTS) });
  });

  test('says where it cannot write', async () => {
    workshop.write('in/a.txt', makeText(LISTS));
    const { code, err } = await workshop.run('ingest', '--out', 'in/a.txt/data', 'in');
    expect(code).toBe(2);
    expect(err).toContain('in/a.txt/data could not be written');
  });

  test('leaves a data set as it is where no resolution was found', async () => {
    await ingestText(makeText(LISTS));
    const before = workshop.readAll('data');
    workshop.write('other/a.txt', 'nothing of the kind');
    const { code, err } = await workshop.run('ingest', '--out', 'data', 'other');
    expect([code, workshop.readAll('data')]).toEqual([2, before]);
    expect(err).toContain('no resolution was found; the data set in data is left as it is');
  });

  test.each([
    ['empty.csv', '', 'The file is empty.'],
    ['header.csv', 'resolution,state,position\n', 'no rows that could be read'],
    ['words.csv', 'colour,taste\nred,sweet\nblue,sour\n', 'words.csv'],
    ['note.txt', 'nothing of the kind', 'No symbol such as'],
  ])('writes nothing where nothing is a vote or a text: %s', async (name, content, reason) => {
    workshop.write(`in/${name}`, content);
    const { code, out, err } = await workshop.run('ingest', '--out', 'data', 'in');
    expect(code).toBe(2);
    expect(out).toContain(reason);
    expect(err).toContain('no resolution was found; nothing was written');
    expect(existsSync(join(workshop.folder, 'data'))).toBe(false);
  });

  test('keeps other files of the folder', async () => {
    await ingestText(makeText(LISTS));
    workshop.write('data/notes/a.md', 'mine');
    await workshop.run('ingest', '--out', 'data', 'in');
    expect(workshop.read('data/notes/a.md')).toBe('mine');
  });

  test('draws a bar where a person watches', async () => {
    workshop.copyFixtures('in');
    const { err } = await workshop.watched('ingest', '--out', 'data', 'in');
    expect(err).toMatch(/\rReading documents \[#+-+\] 1\/5/);
    expect(err.endsWith(`[${'#'.repeat(30)}] 5/5\n`)).toBe(true);
  });

  test('leaves a data set without a name out of the index, and says so', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'data/one', 'in');
    workshop.write('data/broken/datapackage.json', '{}');
    const listed = await workshop.run('index', 'data');
    expect(listed).toMatchObject({ code: 1, out: '1 data set in data/index.json\n' });
    expect(listed.err).toContain('broken is left out of index.json: datapackage.json: name is missing');
    const { code, err } = await workshop.run('ingest', '--out', 'data/one', 'in');
    expect(code).toBe(0);
    expect(err).toContain('broken is left out of index.json');
  });

  test('keeps the index beside the data set up to date, and makes none', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'data/a', 'in/en');
    expect(existsSync(join(workshop.folder, 'data/index.json'))).toBe(false);
    await workshop.run('index', 'data');
    await workshop.run('ingest', '--out', 'data/b', '--title', 'B', 'in/zh');
    const { datasets } = JSON.parse(workshop.read('data/index.json'));
    const { version } = JSON.parse(workshop.read('data/b/datapackage.json'));
    expect(datasets.map(({ path }: { path: string }) => path)).toEqual(['a', 'b']);
    expect(datasets[1]).toEqual({
      id: 'b',
      title: 'B',
      path: 'b',
      version,
      date: '2022-07-07',
      resolutions: 1,
      votes: 47,
    });
  });
});

describe('the program', () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const main = join(import.meta.dirname, '../../src/cli/main.ts');

  test('prints help and ends with 0, and with 2 where it is called wrongly', () => {
    const help = execFileSync(process.execPath, [tsx, main, '--help'], { encoding: 'utf8' });
    expect(help).toContain('Usage: npm run --silent rollcall -- <command>');
    const wrong = spawnSync(process.execPath, [tsx, main, 'vote'], { encoding: 'utf8' });
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('there is no command “vote”; there are ingest, check, index');
  }, 30_000);
});
