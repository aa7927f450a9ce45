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
