import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { packDataSet } from '../src/core/agreement/packedVotes.ts';
import { joinRecords } from '../src/core/ingest/joinRecords.ts';
import { ROSTER } from '../src/core/ingest/roster.ts';
import { sealDataSet } from '../src/core/ingest/sealDataSet.ts';
import type { DataSetRecords } from '../src/core/package/encodeTables.ts';
import { readSources } from '../src/core/sources/readSources.ts';
import type { SourceReading } from '../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../src/core/sources/sourceTable.ts';
import { STATE_NAMES } from '../src/core/state/names/all.ts';
import { createNameResolver } from '../src/core/state/resolveName.ts';
import { formatCsv } from '../src/data/csv.ts';
import { openTable } from '../src/data/tableRows.ts';
import { type BenchPart, type BenchResult, measurePair } from './harness.ts';
import { LIBRARY_HEADER, makeLibraryBlocks } from './import/digitalLibraryLines.ts';
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
  const read = () => readSources([openBytes('votes.csv', votes), openBytes('calls.csv', rollCalls)], FACTS);
  const records = join(read());
  if (records.votes.length !== files.rows)
    throw new Error(`${records.votes.length} of ${files.rows} votes were read`);
  reportMemory(files, records, report);
  const parse = () => Papa.parse(files.votes, { delimiter: ',' });
  const baselineName = 'PapaParse of the text of the votes';
  return [
    await measurePair({ name: 'import: rows to records', ours: read, baseline: parse, baselineName }),
    await measurePair({
      name: 'import: rows to a packed set with its version',
      ours: () => packDataSet(sealDataSet(join(read()), { id: 'ga', title: 'Assembly' })),
      baseline: parse,
      baselineName,
    }),
  ];
}

function join(readings: readonly SourceReading[]): DataSetRecords {
  return joinRecords(readings.map(({ records }) => records));
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

/** The peak memory of a process that does one thing: the program itself, some 80 MB, is part of it. */
function reportMemory(files: UnvotesFiles, records: DataSetRecords, report: (line: string) => void): void {
  const folder = mkdtempSync(joinPath(tmpdir(), 'rollcall-bench-'));
  try {
    const [votes, rollCalls] = [joinPath(folder, 'votes.csv'), joinPath(folder, 'calls.csv')];
    writeFileSync(votes, files.votes);
    writeFileSync(rollCalls, files.rollCalls);
    report(`memory, bare parse: ${peakOf(['parse', votes])}`);
    report(`memory, rollcall ingest: ${peakOf(['ingest', joinPath(folder, 'out'), votes, rollCalls])}`);
    const library = joinPath(folder, 'library.csv');
    report(
      `${writeLibrary(library, records)} rows in the form of the UN Digital Library, ${megabytes(statSync(library).size)}`,
    );
    report(`memory, rollcall ingest: ${peakOf(['ingest', joinPath(folder, 'out'), library])}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same votes as the library publishes them: a row has everything that is known of the text. */
function writeLibrary(path: string, records: DataSetRecords): number {
  const file = openSync(path, 'w');
  writeSync(file, formatCsv(LIBRARY_HEADER, []));
  let rows = 0;
  for (const block of makeLibraryBlocks(records)) {
    writeSync(file, block.lines);
    rows += block.rows;
  }
  closeSync(file);
  return rows;
}

function peakOf(args: readonly string[]): string {
  const script = fileURLToPath(new URL('import/peakMemory.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
  return megabytes(Number(printed) * 1024);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
