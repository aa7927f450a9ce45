import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { run } from '../../src/cli/run.ts';

/**
 * Does one piece of work in a process of its own and prints its peak memory in kB:
 * `parse FILE` the bare parse of a file, `ingest OUT PATH…` the command.
 */
const [work, ...args] = process.argv.slice(2);
if (work === 'parse') parse(args[0] ?? '');
else if (work === 'ingest') await ingest(args);
else throw new Error(`work unknown: ${work}`);
process.stdout.write(`${process.resourceUsage().maxRSS}\n`);

function parse(path: string): void {
  const { data } = Papa.parse(readFileSync(path, 'utf8'), { delimiter: ',' });
  if (data.length === 0) throw new Error(`file empty: ${path}`);
}

async function ingest([out = '', ...paths]: readonly string[]): Promise<void> {
  const quiet = () => undefined;
  const terminal = { out: quiet, err: quiet, isInteractive: false, cwd: process.cwd() };
  const code = await run(['ingest', '--out', out, ...paths], terminal);
  if (code !== 0) throw new Error(`ingest failed: ${code}`);
}
