import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPackageFiles } from '../../src/cli/packageFolder.ts';
import { writeFolder } from '../../src/cli/writeFolder.ts';
import { encodeTables } from '../../src/core/package/encodeTables.ts';
import { TABLE_NAMES } from '../../src/core/package/table.ts';
import { tablesVersion } from '../../src/core/package/tablesVersion.ts';
import { formatPackage } from '../../src/data/formatPackage.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';
import { makeCouncil } from './councilPackage.ts';

const COUNCIL = makeCouncil();
const DATA_SET = { ...COUNCIL, date: '2022-07-08', version: tablesVersion(encodeTables(COUNCIL)) };

describe(readPackageFiles, () => {
  let workshop: Workshop;
  beforeEach(() => {
    workshop = openWorkshop();
    writeFolder(join(workshop.folder, 'data'), formatPackage(DATA_SET, 0));
  });
  afterEach(() => workshop.remove());
  const remove = (name: string) => rmSync(join(workshop.folder, 'data', name));

  test('reads a table that is there only in Parquet, with the same faults and figures', async () => {
    const checked = await workshop.run('check', 'data');
    const counted = await workshop.run('agreement', 'data', '--min-shared', '0');
    expect(counted.out).toContain('CHN,MEX');
    for (const name of TABLE_NAMES) remove(`${name}.csv`);
    expect(await workshop.run('check', 'data')).toEqual(checked);
    expect(await workshop.run('agreement', 'data', '--min-shared', '0')).toEqual(counted);
  });

  test('says that a table is missing where neither form is there', async () => {
    remove('votes.csv');
    remove('votes.parquet');
    expect((await workshop.run('check', 'data')).out).toBe('votes.csv: is missing\ndata: 1 fault.\n');
  });

  test('says that a Parquet file cannot be read', async () => {
    workshop.write('data/votes.parquet', 'none');
    expect((await workshop.run('check', 'data')).out).toContain('votes.parquet: cannot be read (');
    remove('votes.csv');
    expect(await workshop.run('agreement', 'data')).toMatchObject({ code: 2, out: '' });
  });

  test('finds a Parquet file that does not hold what the table does', async () => {
    workshop.write('data/votes.csv', workshop.read('data/votes.csv').replace('CHN,N,', 'CHN,A,'));
    expect((await workshop.run('check', 'data')).out).toContain(
      'votes.parquet: holds other rows than votes.csv\n',
    );
    copyFileSync(
      join(workshop.folder, 'data/states.parquet'),
      join(workshop.folder, 'data/problems.parquet'),
    );
    expect((await workshop.run('check', 'data')).out).toContain('problems.parquet: holds other rows');
  });

  test('goes with its tables when a smaller data set takes their place', () => {
    writeFolder(join(workshop.folder, 'data'), formatPackage(DATA_SET));
    expect(existsSync(join(workshop.folder, 'data/votes.parquet'))).toBe(false);
    expect(existsSync(join(workshop.folder, 'data/votes.csv'))).toBe(true);
  });
});
