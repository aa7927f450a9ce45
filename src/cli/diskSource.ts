import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { ByteSource } from '../data/import/byteSource.ts';
import { FileChanged, fileErrorCode, isFileError } from './fileError.ts';
import type { DocumentFile } from './listDocuments.ts';

/**
 * A file on disk, read where and when it is asked for; or what is wrong where it cannot be opened. Reading throws
 * where the file is gone meanwhile, and a FileChanged where it is another. Pipes and devices are not opened, for they
 * may have no end.
 */
export function diskSource({ name, path }: DocumentFile): ByteSource | { readonly wrong: string } {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { wrong: 'The folder could not be listed.' };
    if (!stats.isFile()) return { wrong: 'It is a pipe or a device and no file.' };
    closeSync(openSync(path, 'r'));
    return { name, size: stats.size, read: (start, end) => readPart(path, stats, start, end) };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { wrong: `The file could not be opened (${fileErrorCode(error)}).` };
  }
}

function readPart(path: string, opened: Stats, start: number, end: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(end - start);
    const length = readSync(file, bytes, 0, bytes.length, start);
    // After reading, so that what was read is of the file that was opened.
    if (!isSame(fstatSync(file), opened)) throw new FileChanged(path);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function isSame(now: Stats, opened: Stats): boolean {
  return now.size === opened.size && now.mtimeMs === opened.mtimeMs && now.ino === opened.ino;
}
