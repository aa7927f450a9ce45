import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check.ts';
import { FIXTURES, openWorkshop, type Workshop } from './commandLine.ts';

describe(runCheck, () => {
  let workshop: Workshop;
  beforeEach(async () => {
    workshop = openWorkshop();
    await workshop.run('ingest', '--out', 'data', FIXTURES);
  });
  afterEach(() => workshop.remove());

  const checkAfter = async (file: string, from: string, to: string) => {
    const text = workshop.read(`data/${file}`);
    expect(text).toContain(from);
    workshop.write(`data/${file}`, text.replace(from, to));
    return workshop.run('check', 'data');
  };

  test.each([
    [
      'votes.csv',
      'A-HRC-RES-50-4,CHN,Y',
      'A-HRC-RES-50-4,CHN,N',
      'resolutions.csv, row 3: A-HRC-RES-50-4: counted is 29-16-2, votes.csv gives 28-17-2',
    ],
    ['votes.csv', 'A-HRC-RES-50-4,CHN,Y', 'A-HRC-RES-50-4,CAN,Y', 'votes.csv, row 55: CAN was not a member'],
    [
      'votes.csv',
      'A-HRC-RES-50-4,CHN,Y',
      'A-HRC-RES-50-4,ARM,Y',
      'votes.csv, row 55: A-HRC-RES-50-4, ARM stands already in row 51',
    ],
    ['votes.csv', 'A-HRC-RES-50-4,CHN,Y', 'A-HRC-RES-50-4,CHN,yes', 'votes.csv, row 55: position is “yes”'],
    [
      'votes.csv',
      'A-HRC-RES-50-4,CHN,Y',
      'A-HRC-RES-50-4,ZZZ,Y',
      'votes.csv, row 55: no state has the code ZZZ',
    ],
    ['votes.csv', 'position,basis', 'basis,position', 'votes.csv, row 1: columns are not in the order'],
    ['resolutions.csv', '2022-07-07', '07.07.2022', 'resolutions.csv, row 3: date is “07.07.2022”'],
    [
      'resolutions.csv',
      ',29,16,2,29,16,2',
      ',29,16,2,29,16,',
      'resolutions.csv, row 3: a tally has some of its three numbers',
    ],
    ['problems.csv', 'misspelt_name', 'typo', 'problems.csv, row 2: kind is “typo”'],
    [
      'problems.csv',
      'A-HRC-RES-49-6,',
      'A-HRC-RES-49-7,',
      'problems.csv, row 2: no resolution has the id A-HRC-RES-49-7',
    ],
    ['states.csv', 'African', 'Africa', 'states.csv, row 3: regional_group is “Africa”'],
    [
      'votes.csv',
      'A-HRC-RES-50-4,CHN,Y,listed',
      '"A-HRC-RES-50-4,CHN,Y,listed',
      'votes.csv, row 55: a quotation mark opens a cell and none closes it',
    ],
    ['datapackage.json', '"version": "', '"version": "0', 'datapackage.json: version is 0'],
    ['datapackage.json', '{', '', 'datapackage.json: is not JSON'],
  ])('finds the fault in %s: %s → %s', async (file, from, to, message) => {
    const { code, out } = await checkAfter(file, from, to);
    expect(code).toBe(1);
    expect(out).toContain(message);
    expect(out).toMatch(/data: \d+ faults?\.\n$/);
  });

  test('says once, and how often, what is wrong with many rows', async () => {
    const { out } = await checkAfter('resolutions.csv', 'A-HRC-RES-50-4', 'A-HRC-RES-50-3');
    expect(out).toContain('votes.csv, row 49: no resolution has the id A-HRC-RES-50-4; 46 more rows\n');
    expect(out).toContain('resolutions.csv, row 3: A-HRC-RES-50-3 is not the id of A/HRC/RES/50/4\n');
    expect(out).toMatch(/data: 51 faults\.\n$/);
  });

  test('finds a table that is missing or not in UTF-8', async () => {
    workshop.write('data/votes.csv', Uint8Array.of(0x43, 0xf4, 0x74, 0x65));
    expect((await workshop.run('check', 'data')).out).toContain('votes.csv: is not in UTF-8');
    rmSync(join(workshop.folder, 'data/votes.csv'));
    expect(await workshop.run('check', 'data')).toEqual({
      code: 1,
      out: 'votes.csv: is missing\ndata: 1 fault.\n',
      err: '',
    });
  });

  test.each([
    [[], 'name one DIR'],
    [['data', 'more'], 'name one DIR'],
    [['nowhere'], 'there is no folder nowhere'],
    [['.'], '. has no datapackage.json; it is not a data set'],
    [['--strict', 'data'], "Unknown option '--strict'"],
  ])('refuses wrong use: %j', async (argv, message) => {
    const { code, err } = await workshop.run('check', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
