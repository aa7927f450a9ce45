import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { say } from '../core/sentences/say.ts';
import type { ByteSource } from '../data/import/byteSource.ts';
import { fileErrorCode, isFileError } from './fileError.ts';
import type { DocumentFile } from './listDocuments.ts';

/**
 * A file on disk, read where and when it is asked for; or what is wrong where it cannot be opened. Reading throws
 * where the file is gone meanwhile. Pipes and devices are not opened, for they may have no end.
 */
export function diskSource({ name, path }: DocumentFile): ByteSource | { readonly wrong: string } {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { wrong: FILE_SENTENCES.folderUnlisted };
    if (!stats.isFile()) return { wrong: FILE_SENTENCES.device };
    closeSync(openSync(path, 'r'));
    return { name, size: stats.size, read: (start, end) => readPart(path, start, end) };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { wrong: say(FILE_SENTENCES.unopened, { reason: fileErrorCode(error) }) };
  }
}

function readPart(path: string, start: number, end: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(end - start);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
  } finally {
    closeSync(file);
  }
}
