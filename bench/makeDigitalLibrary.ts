/**
 * Writes a made-up file in the form of the UN Digital Library's voting data of the General Assembly, as large as the
 * real one: 900,000 rows, some 240 MB, from the three files of `unvotes`. It is for tries by hand of how large files
 * are read, and is never to be committed:
 *
 *     npx tsx bench/makeDigitalLibrary.ts UNVOTES_FOLDER OUT.csv
 *     /usr/bin/time -v npm run rollcall -- ingest --out FOLDER OUT.csv
 *
 * What is in it: see `makeLibraryBlocks`. The number of rows may be given as a third argument; the text that reaches it
 * is the last.
 */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROSTER } from '../src/core/ingest/roster.ts';
import { readSources } from '../src/core/sources/readSources.ts';
import type { SourceTable } from '../src/core/sources/sourceTable.ts';
import { STATE_NAMES } from '../src/core/state/names/all.ts';
import { createNameResolver } from '../src/core/state/resolveName.ts';
import { formatCsv, parseCsv } from '../src/data/csv.ts';
import { LIBRARY_HEADER, makeLibraryBlocks } from './import/digitalLibraryLines.ts';

const ROWS = 900_000;

function readTable(folder: string, source: string): SourceTable {
  const bytes = readFileSync(join(folder, source));
  const text = (source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const { header, rows } = parseCsv(text);
  return { source, header, rows };
}

function writeLibrary(folder: string, out: string, wanted: number): number {
  const names = readdirSync(folder).filter((name) => /^un_.*\.csv(\.gz)?$/.test(name));
  const tables = names.map((name) => readTable(folder, name));
  const [reading] = readSources(tables, { resolver: createNameResolver(STATE_NAMES), roster: ROSTER });
  if (reading === undefined) throw new Error(`unvotes files missing: ${folder}`);
  const file = openSync(out, 'w');
  let rows = 0;
  writeSync(file, formatCsv(LIBRARY_HEADER, []));
  for (const block of makeLibraryBlocks(reading.records)) {
    writeSync(file, block.lines);
    rows += block.rows;
    if (rows >= wanted) break;
  }
  closeSync(file);
  return rows;
}

const [folder, out, wanted] = process.argv.slice(2);
if (folder === undefined || out === undefined)
  throw new Error('usage: npx tsx bench/makeDigitalLibrary.ts UNVOTES_FOLDER OUT.csv [ROWS]');
process.stdout.write(`${writeLibrary(folder, out, Number(wanted ?? ROWS))} rows written to ${out}\n`);
