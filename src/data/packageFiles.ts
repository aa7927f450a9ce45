import { fieldOf } from '../core/package/decodeDescriptor.ts';
import { TABLE_NAMES, type TableName } from '../core/package/table.ts';
import { fetchJson } from './fetchText.ts';

/** A file of a package that holds a table, and its length as the package states it; undefined where it does not. */
export interface PackageFile {
  readonly name: string;
  readonly table: TableName;
  readonly rows: number | undefined;
  readonly bytes: number | undefined;
}

/** The files that the descriptor of a package beside the page lists. Rejects with a FetchFailure. */
export async function loadPackageFiles(address: string): Promise<readonly PackageFile[]> {
  return decodePackageFiles(await fetchJson(address));
}

/** The files that a descriptor lists, its tables first as it has them; entries that are not of that form are left out. */
export function decodePackageFiles(descriptor: unknown): readonly PackageFile[] {
  const resources = fieldOf(descriptor, 'resources');
  if (!Array.isArray(resources)) return [];
  return resources.flatMap((resource: unknown): readonly PackageFile[] => {
    const name = fieldOf(resource, 'path');
    // A descriptor cannot send the page to another place: a file lies beside it.
    if (typeof name !== 'string' || !/^[\w-]+\.(csv|parquet)$/.test(name)) return [];
    const table = TABLE_NAMES.find((candidate) => name.startsWith(`${candidate}.`));
    if (table === undefined) return [];
    return [{ name, table, rows: countOf(resource, 'rows'), bytes: countOf(resource, 'bytes') }];
  });
}

function countOf(resource: unknown, name: string): number | undefined {
  const value = fieldOf(resource, name);
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
