import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';

/** What a run of the command line left behind. */
export interface RunResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, in which commands are run. */
export interface Workshop {
  readonly folder: string;
  readonly run: (...argv: readonly string[]) => Promise<RunResult>;
  readonly watched: (...argv: readonly string[]) => Promise<RunResult>;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  /** The text of every file of a folder by name; files that begin with a dot included. */
  readonly readAll: (path: string) => Readonly<Record<string, string>>;
  readonly copyFixtures: (path: string) => void;
  readonly remove: () => void;
}

/** The documents of the tests; see README.md. */
export const FIXTURES = join(import.meta.dirname, 'documents');

export function openWorkshop(): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-test-'));
  const at = (path: string) => join(folder, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  return {
    folder,
    run: (...argv) => runIn(folder, argv, false),
    watched: (...argv) => runIn(folder, argv, true),
    write: (path, content) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), content);
    },
    read,
    readAll: (path) =>
      Object.fromEntries(readdirSync(at(path)).map((name) => [name, read(join(path, name))])),
    copyFixtures: (path) => cpSync(FIXTURES, at(path), { recursive: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runIn(cwd: string, argv: readonly string[], isInteractive: boolean): Promise<RunResult> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isInteractive,
    cwd,
  });
  return { code, out, err };
}
