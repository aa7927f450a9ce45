import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DESCRIPTOR_FILE } from '../core/package/buildPackage.ts';
import type { PackageContent } from '../core/package/decodePackage.ts';
import type { Fault } from '../core/package/fault.ts';
import { TABLE_NAMES, type Table, type TableName, tableFile } from '../core/package/table.ts';
import { parseCsv } from '../data/csv.ts';
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

/** Reads the files of a data set. Throws where the file system does. */
export function readPackageFiles(folder: string): PackageFiles {
  const descriptor = parseJson(readFileSync(join(folder, DESCRIPTOR_FILE), 'utf8'));
  if (descriptor === undefined)
    return {
      content: undefined,
      faults: [{ file: DESCRIPTOR_FILE, row: undefined, message: 'is not JSON' }],
    };
  const read = TABLE_NAMES.map((name) => [name, readTableFile(folder, name)] as const);
  const faults = read.flatMap(([, { faults: own }]) => own);
  const tables = Object.fromEntries(read.map(([name, { table }]) => [name, table]));
  const { resolutions, votes, states, problems } = tables;
  if (!resolutions || !votes || !states || !problems) return { content: undefined, faults };
  return { content: { descriptor, tables: { resolutions, votes, states, problems } }, faults };
}

function readTableFile(
  folder: string,
  name: TableName,
): { readonly table: Table | undefined; readonly faults: readonly Fault[] } {
  const file = tableFile(name);
  const path = join(folder, file);
  if (!existsSync(path))
    return { table: undefined, faults: [{ file, row: undefined, message: 'is missing' }] };
  const text = decodeUtf8(readFileSync(path));
  if (text === undefined)
    return { table: undefined, faults: [{ file, row: undefined, message: 'is not in UTF-8' }] };
  const { header, rows, errors } = parseCsv(text);
  return { table: { header, rows }, faults: errors.map(({ row, message }) => ({ file, row, message })) };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
