import {
  appendFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskSource } from '../../src/cli/diskSource.ts';
import { FileChanged } from '../../src/cli/fileError.ts';
import { run } from '../../src/cli/run.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';

describe(diskSource, () => {
  let workshop: Workshop;
  let path: string;
  beforeEach(() => {
    workshop = openWorkshop();
    path = join(workshop.folder, 'votes.csv');
    writeFileSync(path, 'state,vote\nFRA,Y\n');
  });
  afterEach(() => workshop.remove());

  const open = () => {
    const source = diskSource({ name: 'votes.csv', path });
    if ('wrong' in source) throw new Error(source.wrong);
    return source;
  };

  test('reads any part of a file, more than once', () => {
    const source = open();
    const text = (start: number, end: number) => new TextDecoder().decode(source.read(start, end));
    expect([text(0, 5), text(6, 10), text(0, source.size)]).toEqual(['state', 'vote', 'state,vote\nFRA,Y\n']);
  });

  test.each<[string, () => void]>([
    ['longer', () => appendFileSync(path, 'USA,N\n')],
    ['shorter', () => truncateSync(path, 11)],
    [
      'another of the same length',
      () => {
        writeFileSync(`${path}.new`, 'state,vote\nFRA,N\n');
        renameSync(`${path}.new`, path);
      },
    ],
    ['written at another time', () => utimesSync(path, 1, 1)],
  ])('does not read on in a file that is now %s', (_, change) => {
    const source = open();
    source.read(0, 5);
    change();
    expect(() => source.read(5, 10)).toThrow(FileChanged);
  });

  test('does not read on in a file that is gone', () => {
    const source = open();
    rmSync(path);
    expect(() => source.read(0, 5)).toThrow('ENOENT');
  });

  test('leaves the data set as it is where a document is changed while others are read', async () => {
    workshop.copyFixtures('in');
    await workshop.run('ingest', '--out', 'data', 'in');
    const before = workshop.readAll('data');
    const folder = join(workshop.folder, 'in/en');
    let err = '';
    const code = await run(['ingest', '--out', 'data', 'in/en'], {
      out: () => undefined,
      err: (text) => {
        // The bar moves for the first time when the first document has been read.
        if (err === '') for (const name of readdirSync(folder)) appendFileSync(join(folder, name), '\n');
        err += text;
      },
      isInteractive: true,
      cwd: workshop.folder,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/was changed while it was being read; run the command again\.\n/);
    expect(workshop.readAll('data')).toEqual(before);
  });
});
