import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStandardOutput } from '../../src/cli/standardOutput.ts';
import { openWorkshop, type Workshop } from './commandLine.ts';

const TSX = createRequire(import.meta.url).resolve('tsx/cli');
const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const SET = join(import.meta.dirname, '../../public/data/hrc-2022-2023');
/** Starting a program on a busy machine takes its time. */
const PATIENCE_MS = 240_000;

describe(openStandardOutput, { timeout: PATIENCE_MS }, () => {
  let workshop: Workshop;
  beforeEach(() => {
    workshop = openWorkshop();
  });
  afterEach(() => workshop.remove());

  /** Runs a line of the shell, in which `$program` stands for the program. */
  const runLine = (line: string) =>
    spawnSync('sh', ['-c', line.replace('$program', '"$0" "$1" "$2"'), process.execPath, TSX, MAIN], {
      cwd: workshop.folder,
      encoding: 'utf8',
    });

  test('says that a file has room for a part only, and ends with 2', () => {
    const { status, stderr } = runLine(`trap '' XFSZ; ulimit -f 1; $program --help > out.txt`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^rollcall: the output could not be written: EFBIG: .*\n$/);
    expect(workshop.read('out.txt')).toMatch(/^Rollcall: how states vote/);
  });

  test('says once that nothing can be written, and ends with 2', () => {
    writeFileSync(join(workshop.folder, 'only-read.txt'), '');
    const closed = openSync(join(workshop.folder, 'only-read.txt'), 'r');
    const { status, stderr } = spawnSync(process.execPath, [TSX, MAIN, 'check', SET], {
      encoding: 'utf8',
      stdio: ['ignore', closed, 'pipe'],
    });
    closeSync(closed);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^rollcall: the output could not be written: EBADF: .*\n$/);
  });

  test('ends quietly where the reader has enough', () => {
    const { stdout, stderr } = runLine(`{ $program agreement '${SET}'; echo "code $?" >&2; } | head -1`);
    expect(stdout).toMatch(/^state_a,state_b,.*\n$/);
    expect(stderr).toBe('code 0\n');
  });

  test('gives a pipe and a file the same, whole', () => {
    const { stdout, status } = runLine(`$program agreement '${SET}' | tee piped.csv > teed.csv`);
    expect([stdout, status]).toEqual(['', 0]);
    runLine(`$program agreement '${SET}' > written.csv`);
    expect(workshop.read('written.csv')).toBe(workshop.read('piped.csv'));
    expect(workshop.read('written.csv').length).toBeGreaterThan(100_000);
  });
});
