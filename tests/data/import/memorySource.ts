import type { ByteSource } from '../../../src/data/import/byteSource.ts';

/** A file that stands in memory. */
export function memorySource(name: string, content: Uint8Array | string): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}
