/** A file whose bytes can be read at any place, more than once. */
export interface ByteSource {
  /** As the person named it, with folders in front where a folder was given. */
  readonly name: string;
  readonly size: number;
  /** The bytes from `start` to `end` (exclusive). Throws where the file is gone or was changed. */
  readonly read: (start: number, end: number) => Uint8Array;
}

/** Bytes in the order of the file, walked from the beginning each time. */
export type ByteChunks = Iterable<Uint8Array>;

/** Large: asking the browser for a part of a file takes it some milliseconds, whatever its size. */
const CHUNK_BYTES = 8_388_608;

/** The bytes of a file, or of a part of it, in chunks. */
export function chunksOf(
  source: ByteSource,
  start = 0,
  end = source.size,
  chunkBytes = CHUNK_BYTES,
): ByteChunks {
  return {
    *[Symbol.iterator]() {
      for (let at = start; at < end; at += chunkBytes) yield source.read(at, Math.min(end, at + chunkBytes));
    },
  };
}

/** All bytes of chunks in one. */
export function joinChunks(chunks: ByteChunks): Uint8Array {
  const parts = [...chunks];
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** The first bytes of a file, as many as asked for or as there are. */
export function startOf(chunks: ByteChunks, length: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let sum = 0;
  for (const part of chunks) {
    parts.push(part.subarray(0, length - sum));
    sum += part.length;
    if (sum >= length) break;
  }
  return joinChunks(parts).subarray(0, length);
}
