import type { ByteSource } from './byteSource.ts';
import type { GivenFile } from './importMessages.ts';

/** A file that was there when it was given cannot be read any more: removed, or changed meanwhile. */
export class FileLost extends Error {
  override readonly name = 'FileLost';
}

/** Workers alone can read files without waiting. */
declare const FileReaderSync: new () => { readonly readAsArrayBuffer: (blob: Blob) => ArrayBuffer };

/** A file of the page, in a worker. `onRead` is told of bytes that are read for the first time. */
export function fileSource({ name, file }: GivenFile, onRead: (bytes: number) => void): ByteSource {
  const reader = new FileReaderSync();
  let reached = 0;
  // The beginning is looked at several times before the file is read.
  let last = { start: 0, end: 0, bytes: new Uint8Array() };
  return {
    name,
    size: file.size,
    read: (start, end) => {
      if (last.start === start && last.end === end) return last.bytes;
      const bytes = readSlice(reader, file.slice(start, end), name);
      last = { start, end, bytes };
      // Files are read from front to back; what is looked at first, at either end, is little.
      if (start <= reached && end > reached) {
        onRead(end - reached);
        reached = end;
      }
      return bytes;
    },
  };
}

/** How many bytes there are to read for each byte of a file: a gzip file says at its end what it unpacks to. */
export function expansionOf({ name, file }: GivenFile): number {
  if (!/\.gz$/i.test(name) || file.size < SMALLEST_GZIP) return 1;
  const { buffer } = readSlice(new FileReaderSync(), file.slice(-4), name);
  return Math.max(1, new DataView(buffer).getUint32(0, true) / file.size);
}

/** Its head and its foot. */
const SMALLEST_GZIP = 18;

function readSlice(
  reader: InstanceType<typeof FileReaderSync>,
  blob: Blob,
  name: string,
): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(reader.readAsArrayBuffer(blob));
  } catch {
    throw new FileLost(name);
  }
}
