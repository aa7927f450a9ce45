import { parseArgs } from 'node:util';
import type { BenchPart, BenchResult } from './harness.ts';
import { BENCH_PARTS } from './parts.ts';
import { formatJson, formatTable } from './report.ts';

const USAGE = `Usage: npm run --silent bench -- [--json] [--only NAME]

Measures our own work against a baseline, in turn and in one process, and prints medians.

  --json       print one line of JSON on standard output and nothing else there
  --only NAME  run one part alone
  --help       print this

Parts: ${BENCH_PARTS.map(({ name }) => name).join(', ') || 'none yet'}
`;

process.exitCode = await main(process.argv.slice(2));

/** Runs what the arguments ask for; the exit code is 0 when done and 2 on wrong use. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.kind === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.kind === 'wrong') {
    process.stderr.write(`${options.reason}\n\n${USAGE}`);
    return 2;
  }
  const results: BenchResult[] = [];
  for (const part of options.parts) {
    process.stderr.write(`${part.name} …\n`);
    results.push(...(await part.run((line) => process.stderr.write(`  ${line}\n`))));
  }
  process.stdout.write(`${options.json ? formatJson(results) : formatTable(results)}\n`);
  return 0;
}

type Options =
  | { readonly kind: 'run'; readonly json: boolean; readonly parts: readonly BenchPart[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help === true) return { kind: 'help' };
    const parts = BENCH_PARTS.filter(({ name }) => values.only === undefined || name === values.only);
    if (values.only !== undefined && parts.length === 0) {
      return { kind: 'wrong', reason: `No part is called "${values.only}".` };
    }
    return { kind: 'run', json: values.json === true, parts };
  } catch (error) {
    return { kind: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}
