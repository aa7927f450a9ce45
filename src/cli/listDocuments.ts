import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { compareCodeUnits } from '../core/ingest/documentOrder.ts';
import { isFileError } from './fileError.ts';

/** A file to read: where it is, and how problems name it. */
export interface DocumentFile {
  readonly path: string;
  /** Relative to the folder given, with `/`; with more folders in front where two would be alike. */
  readonly name: string;
}

/**
 * The files of the given paths, each once, sorted by name; folders are walked with their subfolders, names that
 * begin with a dot are left out, and so is `outFolder` where a folder given holds it. The order of the paths changes
 * nothing. Throws where a path given does not exist or is a folder that cannot be listed; what cannot be looked at
 * inside is listed all the same, and reading it says so.
 */
export function listDocuments(
  paths: readonly string[],
  { cwd, outFolder }: { readonly cwd: string; readonly outFolder: string },
): readonly DocumentFile[] {
  const depthByPath = new Map<string, number>();
  for (const path of paths) {
    const root = resolve(cwd, path);
    for (const file of walk(root, { seen: new Set(), outFolder })) {
      const depth = file === root ? 1 : segmentsOf(file).length - segmentsOf(root).length;
      depthByPath.set(file, Math.max(depth, depthByPath.get(file) ?? 0));
    }
  }
  return nameApart(depthByPath).sort((a, b) => compareCodeUnits(a.name, b.name));
}

interface Walk {
  /** The folders walked, for a link may lead back to one. */
  readonly seen: Set<string>;
  readonly outFolder: string;
}

function walk(path: string, walked: Walk): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const real = realpathSync(path);
  if (walked.seen.has(real)) return [];
  walked.seen.add(real);
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort(compareCodeUnits)
    .flatMap((name) => walkInside(`${path}${sep}${name}`, walked));
}

function walkInside(path: string, walked: Walk): readonly string[] {
  try {
    return realpathSync(path) === walked.outFolder ? [] : walk(path, walked);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return [path];
  }
}

/** Lengthens names that are alike by the folder in front until they differ. */
function nameApart(depthByPath: ReadonlyMap<string, number>): DocumentFile[] {
  const files = [...depthByPath].map(([path, depth]) => ({ path, depth, name: nameOf(path, depth) }));
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (files.length === counts.size) return files.map(({ path, name }) => ({ path, name }));
  return nameApart(
    new Map(files.map(({ path, depth, name }) => [path, depth + ((counts.get(name) ?? 0) > 1 ? 1 : 0)])),
  );
}

function nameOf(path: string, depth: number): string {
  return segmentsOf(path).slice(-depth).join('/') || basename(path);
}

function segmentsOf(path: string): readonly string[] {
  return path.split(sep).filter((segment) => segment !== '');
}
