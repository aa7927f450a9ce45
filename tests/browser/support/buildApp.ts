import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Builds the page into a new temporary folder and gives that folder; throws with the builder's words where it
 * fails. A process of its own, since the test runner's environment would make it a development build.
 */
export async function buildApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-app-'));
  const { exitCode, output } = await runVite(
    'build',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  );
  if (exitCode === 0) return folder;
  await rm(folder, { recursive: true });
  throw new Error(`page not built (exit code ${exitCode}):\n${output}`);
}

interface Ending {
  /** The exit code; null where a signal ended the process. */
  readonly exitCode: number | null;
  readonly output: string;
}

function runVite(...args: readonly string[]): Promise<Ending> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env;
  const child = spawn(process.execPath, [vite, ...args], { env, cwd: join(import.meta.dirname, '../../..') });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
