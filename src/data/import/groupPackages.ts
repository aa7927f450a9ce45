import type { FoundFile } from './findFiles.ts';
import type { SortedFile } from './sortFiles.ts';

/** The files of data sets of our own: by folder, and in each by the last part of their names. */
export function groupPackages(
  sorted: readonly SortedFile[],
): ReadonlyMap<string, ReadonlyMap<string, FoundFile>> {
  const filesByFolder = new Map<string, Map<string, FoundFile>>();
  for (const each of sorted) {
    if (each.kind !== 'packageFile') continue;
    const files = filesByFolder.get(each.folder) ?? new Map<string, FoundFile>();
    filesByFolder.set(each.folder, files.set(each.part, each.file));
  }
  return filesByFolder;
}
