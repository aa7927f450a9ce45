import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FolderFs, restoreFolder, writeFolder } from '../../src/cli/writeFolder.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';

const OLD = [{ name: 'a.csv', text: 'old' }];
const NEW = [
  { name: 'a.csv', text: 'new' },
  { name: 'b.csv', text: '人权' },
];

describe(writeFolder, () => {
  let workshop: Workshop;
  let folder: string;
  beforeEach(() => {
    workshop = openWorkshop();
    folder = join(workshop.folder, 'data');
  });
  afterEach(() => workshop.remove());
  const leftovers = () => fs.readdirSync(workshop.folder).filter((name) => name !== 'data');

  test('makes a folder and the folders above it', () => {
    writeFolder(join(folder, 'deep/down'), NEW);
    expect(workshop.readAll('data/deep/down')).toEqual({ 'a.csv': 'new', 'b.csv': '人权' });
  });

  test('replaces a folder and leaves nothing beside it', () => {
    writeFolder(folder, OLD);
    writeFolder(folder, NEW);
    expect(workshop.readAll('data')).toEqual({ 'a.csv': 'new', 'b.csv': '人权' });
    expect(leftovers()).toEqual([]);
  });

  test('writes all bytes where the system takes a few at a time', () => {
    const oneByte = (file: number, bytes: Uint8Array, offset: number) => fs.writeSync(file, bytes, offset, 1);
    const sparing: FolderFs = { ...fs, writeSync: oneByte };
    writeFolder(folder, NEW, sparing);
    expect(workshop.readAll('data')).toEqual({ 'a.csv': 'new', 'b.csv': '人权' });
  });

  test.each(['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'renameSync'] as const)(
    'leaves the old folder whole where %s fails, at whichever call',
    (name) => {
      for (let call = 1; call <= 3; call += 1) {
        writeFolder(folder, OLD);
        const failing = failAt(name, call);
        let hasFailed = false;
        try {
          writeFolder(folder, NEW, failing);
        } catch {
          hasFailed = true;
        }
        const expected = hasFailed ? { 'a.csv': 'old' } : { 'a.csv': 'new', 'b.csv': '人权' };
        expect(workshop.readAll('data')).toEqual(expected);
        expect(leftovers()).toEqual([]);
        fs.rmSync(folder, { recursive: true });
        expect(hasFailed || call > 1).toBe(true);
      }
    },
  );

  test('puts the old folder back after a machine stopped between two renames', () => {
    writeFolder(folder, OLD);
    fs.renameSync(folder, join(workshop.folder, '.data.rollcall-old'));
    fs.mkdirSync(join(workshop.folder, `.data.rollcall-new-${stoppedProcess()}`));
    restoreFolder(folder);
    expect(workshop.readAll('data')).toEqual({ 'a.csv': 'old' });
    expect(leftovers()).toEqual([]);
  });

  test('leaves alone what a running process is writing', () => {
    const name = `.data.rollcall-new-${process.ppid}`;
    fs.mkdirSync(join(workshop.folder, name));
    restoreFolder(folder);
    writeFolder(folder, NEW);
    expect(leftovers()).toEqual([name]);
  });

  test.each([
    ['puts its own folder there', 'other', 'theirs'],
    ['puts the old folder back', '.data.rollcall-old', 'old'],
  ])('fails and leaves a whole folder where another process %s meanwhile', (_, from, text) => {
    writeFolder(folder, OLD);
    writeFolder(join(workshop.folder, 'other'), [{ name: 'a.csv', text: 'theirs' }]);
    const racing: FolderFs = {
      ...fs,
      renameSync: (old, path) => {
        fs.renameSync(old, path);
        if (old === folder) fs.renameSync(join(workshop.folder, from), folder);
      },
    };
    expect(() => writeFolder(folder, NEW, racing)).toThrow('ENOTEMPTY');
    restoreFolder(folder);
    expect(workshop.readAll('data')).toEqual({ 'a.csv': text });
    expect(leftovers().filter((name) => name !== 'other')).toEqual([]);
  });

  test('removes what a stopped run left aside once the new folder stands', () => {
    writeFolder(folder, NEW);
    fs.mkdirSync(join(workshop.folder, '.data.rollcall-old'));
    restoreFolder(folder);
    expect(workshop.readAll('data')).toEqual({ 'a.csv': 'new', 'b.csv': '人权' });
    expect(leftovers()).toEqual([]);
  });
});

/** The number of a process that has ended. */
function stoppedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** The file system with one call failing as on a full disk. */
function failAt(
  name: 'mkdirSync' | 'openSync' | 'writeSync' | 'fsyncSync' | 'renameSync',
  call: number,
): FolderFs {
  let calls = 0;
  const count = (called: string) => {
    if (called === name) calls += 1;
    if (called === name && calls === call) throw new Error('ENOSPC: no space left on device');
  };
  return {
    ...fs,
    mkdirSync: (path, options) => {
      count('mkdirSync');
      return fs.mkdirSync(path, options);
    },
    openSync: (path, flags) => {
      count('openSync');
      return fs.openSync(path, flags);
    },
    writeSync: (file, bytes, offset) => {
      count('writeSync');
      return fs.writeSync(file, bytes, offset);
    },
    fsyncSync: (file) => {
      count('fsyncSync');
      fs.fsyncSync(file);
    },
    renameSync: (from, to) => {
      count('renameSync');
      fs.renameSync(from, to);
    },
  };
}
