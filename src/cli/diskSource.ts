import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { ByteSource } from '../data/import/byteSource.ts';
import type { DocumentFile } from './listDocuments.ts';

/** A file on disk, read where and when it is asked for. Throws, as its reading does, where the file cannot be had. */
export function diskSource({ name, path }: DocumentFile): ByteSource {
  closeSync(openSync(path, 'r'));
  return {
    name,
    size: statSync(path).size,
    read: (start, end) => {
      const file = openSync(path, 'r');
      try {
        const bytes = new Uint8Array(end - start);
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
      } finally {
        closeSync(file);
      }
    },
  };
}
