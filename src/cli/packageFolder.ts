import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DESCRIPTOR_FILE } from '../core/package/buildPackage.ts';
import type { PackageContent } from '../core/package/decodePackage.ts';
import type { Fault } from '../core/package/fault.ts';
import { parquetFile, TABLE_NAMES, type Table, type TableName, tableFile } from '../core/package/table.ts';
import { packCsv } from '../data/packCsv.ts';
import { ParquetFailure, readParquet } from '../data/readParquet.ts';
import { parseJson } from './outFolder.ts';
import { restoreFolder } from './writeFolder.ts';

/** The files of a data set, with what is wrong with them as files; no content where one of them cannot be read. */
export interface PackageFiles {
  readonly content: PackageContent | undefined;
  readonly faults: readonly Fault[];
}

/** Finds the one folder of a data set among the paths of a call, or says why there is none. */
export function findPackageFolder(
  paths: readonly string[],
  cwd: string,
): { readonly folder: string; readonly given: string } | { readonly wrong: string } {
  const [given, ...more] = paths;
  if (given === undefined || more.length > 0) return { wrong: 'name one DIR.' };
  const folder = resolve(cwd, given);
  restoreFolder(folder);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { wrong: `there is no folder ${given}.` };
  if (!existsSync(join(folder, DESCRIPTOR_FILE)))
    return { wrong: `${given} has no ${DESCRIPTOR_FILE}; it is not a data set.` };
  return { folder, given };
}

/**
 * Reads the files of a data set; a table that is there only in Parquet is read from that. Throws where the file
 * system does.
 */
export async function readPackageFiles(folder: string): Promise<PackageFiles> {
  const descriptor = parseJson(readFileSync(join(folder, DESCRIPTOR_FILE), 'utf8'));
  if (descriptor === undefined)
    return {
      content: undefined,
      faults: [{ file: DESCRIPTOR_FILE, row: undefined, message: 'is not JSON' }],
    };
  const faults: Fault[] = [];
  const tables: Partial<Record<TableName, Table>> = {};
  for (const name of TABLE_NAMES) {
    const read = await readTableFile(folder, name);
    faults.push(...read.faults);
    if (read.table !== undefined) tables[name] = read.table;
  }
  const { resolutions, votes, states, problems } = tables;
  if (!resolutions || !votes || !states || !problems) return { content: undefined, faults };
  return { content: { descriptor, tables: { resolutions, votes, states, problems } }, faults };
}

interface TableReading {
  readonly table: Table | undefined;
  readonly faults: readonly Fault[];
}

async function readTableFile(folder: string, name: TableName): Promise<TableReading> {
  const file = tableFile(name);
  const path = join(folder, file);
  if (!existsSync(path)) return (await readParquetFile(folder, name)) ?? failed(file, 'is missing');
  const text = decodeUtf8(readFileSync(path));
  if (text === undefined) return failed(file, 'is not in UTF-8');
  const { table, faults } = packCsv(text);
  return { table, faults: faults.map(({ row, message }) => ({ file, row, message })) };
}

/** The table in Parquet, or undefined where it is not there in that form. Throws where the file system does. */
export async function readParquetFile(folder: string, name: TableName): Promise<TableReading | undefined> {
  const file = parquetFile(name);
  if (!existsSync(join(folder, file))) return undefined;
  try {
    return { table: await readParquet(readFileSync(join(folder, file))), faults: [] };
  } catch (error) {
    if (!(error instanceof ParquetFailure)) throw error;
    return failed(file, `cannot be read (${error.message})`);
  }
}

function failed(file: string, message: string): TableReading {
  return { table: undefined, faults: [{ file, row: undefined, message }] };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
