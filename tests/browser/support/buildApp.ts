import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the page into a new temporary folder and gives that folder; throws with the builder's words where it
 * fails. A process of its own, since the test runner's environment would make it a development build.
 */
export async function buildApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-app-'));
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const { NODE_ENV: _mode, VITEST: _runner, ...environment } = process.env;
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { env: environment, cwd: join(import.meta.dirname, '../../..') },
  );
  return folder;
}
