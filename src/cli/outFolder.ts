import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { DESCRIPTOR_FILE } from '../core/package/buildPackage.ts';
import { fieldOf } from '../core/package/decodeDescriptor.ts';
import { TABLE_NAMES } from '../core/package/table.ts';
import { restoreFolder } from './writeFolder.ts';

/** The folder to write, or why it may not be written. */
export type OutFolder = { readonly folder: string; readonly isPackage: boolean } | { readonly wrong: string };

/** Finds whether a folder may be written: it is missing, empty or a data set, and the call is not made inside it. */
export function findOutFolder(out: string, cwd: string): OutFolder {
  const given = resolve(cwd, out);
  restoreFolder(given);
  if (!existsSync(given)) return { folder: given, isPackage: false };
  const folder = realpathSync(given);
  if (!statSync(folder).isDirectory()) return { wrong: `${out} is a file; --out needs a folder.` };
  if (!relative(folder, realpathSync(cwd)).startsWith('..'))
    return { wrong: `${out} holds the folder you are in, which may not be replaced; name a folder below.` };
  if (readdirSync(folder).length === 0) return { folder, isPackage: false };
  if (isPackageFolder(folder)) return { folder, isPackage: true };
  return {
    wrong: `${out} holds other files and no data set; it is left as it is. Name an empty or a new folder.`,
  };
}

/** Whether a folder holds a data set of ours: a descriptor that names our tables. */
function isPackageFolder(folder: string): boolean {
  const path = join(folder, DESCRIPTOR_FILE);
  if (!existsSync(path)) return false;
  const resources = fieldOf(parseJson(readFileSync(path, 'utf8')), 'resources');
  const names = Array.isArray(resources) ? resources.map((resource) => fieldOf(resource, 'name')) : [];
  return TABLE_NAMES.every((name) => names.includes(name));
}

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
