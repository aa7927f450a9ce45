import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { packDataSet } from '../src/core/agreement/packedVotes.ts';
import { joinRecords } from '../src/core/ingest/joinRecords.ts';
import { ROSTER } from '../src/core/ingest/roster.ts';
import { sealDataSet } from '../src/core/ingest/sealDataSet.ts';
import { readSources } from '../src/core/sources/readSources.ts';
import type { SourceTable } from '../src/core/sources/sourceTable.ts';
import { STATE_NAMES } from '../src/core/state/names/all.ts';
import { createNameResolver } from '../src/core/state/resolveName.ts';
import { openTable } from '../src/data/tableRows.ts';
import { type BenchPart, type BenchResult, measurePair } from './harness.ts';
import { makeUnvotesFiles, type UnvotesFiles } from './import/unvotesFiles.ts';

const CHUNK_BYTES = 524_288;
const FACTS = { resolver: createNameResolver(STATE_NAMES), roster: ROSTER };

/** Files of a whole Assembly, from bytes to records and to the packed set, against the bare parse of their text. */
export const importPart: BenchPart = { name: 'import', run: measureImport };

async function measureImport(report: (line: string) => void): Promise<readonly BenchResult[]> {
  const files = makeUnvotesFiles();
  const votes = new TextEncoder().encode(files.votes);
  const rollCalls = new TextEncoder().encode(files.rollCalls);
  report(`${files.rows} rows of votes, ${megabytes(votes.length)}`);
  reportMemory(files, report);
  const read = () => readSources([openBytes('votes.csv', votes), openBytes('calls.csv', rollCalls)], FACTS);
  assertRead(read(), files.rows);
  const parse = () => Papa.parse(files.votes, { delimiter: ',' });
  const baselineName = 'PapaParse of the text of the votes';
  return [
    await measurePair({ name: 'import: rows to records', ours: read, baseline: parse, baselineName }),
    await measurePair({
      name: 'import: rows to a packed set with its version',
      ours: () => packDataSet(seal(read())),
      baseline: parse,
      baselineName,
    }),
  ];
}

function openBytes(name: string, bytes: Uint8Array): SourceTable {
  const chunks = {
    *[Symbol.iterator]() {
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
  };
  const opened = openTable({ name, chunks });
  if ('problem' in opened) throw new Error(opened.problem.message);
  return opened.table;
}

type Readings = ReturnType<typeof readSources>;

function seal(readings: Readings) {
  return sealDataSet(joinRecords(readings.map(({ records }) => records)), { id: 'ga', title: 'Assembly' });
}

function assertRead(readings: Readings, rows: number): void {
  const kept = readings.reduce((sum, { records }) => sum + records.votes.length, 0);
  if (kept !== rows) throw new Error(`${kept} of ${rows} votes were read`);
}

/** The peak memory of a process that does one thing: the program itself, some 80 MB, is part of it. */
function reportMemory(files: UnvotesFiles, report: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
  try {
    const [votes, rollCalls] = [join(folder, 'votes.csv'), join(folder, 'calls.csv')];
    writeFileSync(votes, files.votes);
    writeFileSync(rollCalls, files.rollCalls);
    report(`memory, bare parse: ${peakOf(['parse', votes])}`);
    report(`memory, rollcall ingest: ${peakOf(['ingest', join(folder, 'out'), votes, rollCalls])}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function peakOf(args: readonly string[]): string {
  const script = fileURLToPath(new URL('import/peakMemory.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
  return megabytes(Number(printed) * 1024);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
