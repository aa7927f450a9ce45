import { closeSync, openSync, readSync } from 'node:fs';
import type { ByteChunks } from '../data/import/byteSource.ts';

const CHUNK_BYTES = 262_144;

/** The bytes of a file on disk, read while they are walked. Walking throws where the file cannot be read. */
export function diskChunks(path: string): ByteChunks {
  return {
    *[Symbol.iterator]() {
      const file = openSync(path, 'r');
      try {
        for (;;) {
          const chunk = new Uint8Array(CHUNK_BYTES);
          const length = readSync(file, chunk);
          if (length === 0) return;
          yield chunk.subarray(0, length);
        }
      } finally {
        closeSync(file);
      }
    },
  };
}
