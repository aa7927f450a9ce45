import type { GivenFile } from './importMessages.ts';

/** Files that a person chose, with the folders in front where a folder was chosen. */
export function givenFiles(list: Iterable<File>): readonly GivenFile[] {
  return [...list].map((file) => ({
    name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
}

/** The files of what was dropped; folders are walked with their subfolders. Rejects where one cannot be listed. */
export async function walkEntries(entries: readonly FileSystemEntry[]): Promise<readonly GivenFile[]> {
  return (await Promise.all(entries.map(walkEntry))).flat();
}

async function walkEntry(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  if (!isDirectory(entry)) return [];
  const children = await readAll(entry.createReader());
  return walkEntries(children);
}

/** A reader gives a hundred at a time, and an empty list at the end. */
async function readAll(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
