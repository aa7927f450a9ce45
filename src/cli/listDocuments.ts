import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { compareCodeUnits } from '../core/ingest/documentOrder.ts';

/** A file to read: where it is, and how problems name it. */
export interface DocumentFile {
  readonly path: string;
  /** Relative to the folder given, with `/`; with more folders in front where two would be alike. */
  readonly name: string;
}

/**
 * The files of the given paths, each once, sorted by name; folders are walked with their subfolders, names that
 * begin with a dot are left out. The order of the paths changes nothing. Throws where a path does not exist.
 */
export function listDocuments(paths: readonly string[], cwd: string): readonly DocumentFile[] {
  const depthByPath = new Map<string, number>();
  for (const path of paths) {
    const root = resolve(cwd, path);
    for (const file of walk(root, new Set())) {
      const depth = file === root ? 1 : segmentsOf(file).length - segmentsOf(root).length;
      depthByPath.set(file, Math.max(depth, depthByPath.get(file) ?? 0));
    }
  }
  return nameApart(depthByPath).sort((a, b) => compareCodeUnits(a.name, b.name));
}

/** A file that is no longer there when it is looked at is listed all the same; reading it says so. */
function walk(path: string, visited: Set<string>): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const real = realpathSync(path);
  if (visited.has(real)) return [];
  visited.add(real);
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort(compareCodeUnits)
    .flatMap((name) => walkIfThere(`${path}${sep}${name}`, visited));
}

function walkIfThere(path: string, visited: Set<string>): readonly string[] {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? [path] : walk(path, visited);
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
