import type { PackageContent } from '../core/package/decodePackage.ts';
import type { Fault } from '../core/package/fault.ts';
import { parquetFile, TABLE_NAMES, type Table, tableFile } from '../core/package/table.ts';
import { readParquetFile } from './packageFolder.ts';

/** Parquet files of a data set that do not hold what their tables do. Throws where the file system does. */
export async function compareParquet(folder: string, { tables }: PackageContent): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const name of TABLE_NAMES) {
    const read = await readParquetFile(folder, name);
    if (read === undefined) continue;
    const { table, faults: own } = read;
    const isSame = table === undefined || areEqualTables(table, tables[name]);
    const message = `holds other rows than ${tableFile(name)}`;
    faults.push(...own, ...(isSame ? [] : [{ file: parquetFile(name), row: undefined, message }]));
  }
  return faults;
}

function areEqualTables(a: Table, b: Table): boolean {
  if (!areEqualRows(a.header, b.header) || a.rows.length !== b.rows.length) return false;
  const others = b.rows[Symbol.iterator]();
  for (const row of a.rows) if (!areEqualRows(row, others.next().value ?? [])) return false;
  return true;
}

function areEqualRows(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
}
