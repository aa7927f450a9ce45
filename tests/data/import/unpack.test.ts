import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteChunks, joinChunks } from '../../../src/data/import/byteSource.ts';
import { crc32 } from '../../../src/data/import/crc32.ts';
import { gunzipChunks } from '../../../src/data/import/unpack.ts';

const TEXT = 'rcid,country\n3,Türkiye\n'.repeat(5000);
const PACKED = new Uint8Array(gzipSync(TEXT));

function textOf(chunks: ByteChunks): string {
  return new TextDecoder().decode(joinChunks(chunks));
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

describe(gunzipChunks, () => {
  test.each([1, 7, 100, 1_000_000])('unpacks a file that comes in chunks of %i bytes', (size) => {
    expect(textOf(gunzipChunks(cut(PACKED, size)))).toBe(TEXT);
  });

  test('walks from the beginning each time', () => {
    const chunks = gunzipChunks([PACKED]);
    expect(textOf(chunks)).toBe(textOf(chunks));
  });

  test('unpacks several members one after the other', () => {
    const two = Buffer.concat([gzipSync('a,b\n'), gzipSync('1,2\n')]);
    expect(textOf(gunzipChunks([new Uint8Array(two)]))).toBe('a,b\n1,2\n');
  });

  test('says that a file is cut short, wherever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: PACKED.length - 1 }), (length) => {
        expect(() => textOf(gunzipChunks([PACKED.slice(0, length)]))).toThrow('damaged or cut short');
      }),
    );
  });

  test('says that a file is damaged where a byte of its data is another', () => {
    const packed = new Uint8Array(gzipSync(TEXT, { level: 0 }));
    packed[5000] = (packed[5000] ?? 0) ^ 1;
    expect(() => textOf(gunzipChunks([packed]))).toThrow('damaged or cut short');
  });

  test('gives up what unpacks to far more than it is, before it is unpacked', () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(400_000_000)));
    let sum = 0;
    const walk = () => {
      for (const chunk of gunzipChunks([bomb])) sum += chunk.length;
    };
    expect(walk).toThrow('may have been made to do harm');
    expect(sum).toBeLessThan(100_000_000);
  });
});

describe(crc32, () => {
  test('gives the published check value, in parts too', () => {
    const bytes = new TextEncoder().encode('123456789');
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  });
});
