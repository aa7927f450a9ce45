import { Gunzip, Inflate } from 'fflate';
import { FILE_SENTENCES } from '../../core/sentences/fileSentences.ts';
import { PackedFailure } from '../packedFailure.ts';
import type { ByteChunks } from './byteSource.ts';
import { crc32 } from './crc32.ts';

/** A file that unpacks to more than this is refused. */
export const MOST_UNPACKED_BYTES = 2_000_000_000;
/** What packs better than this is made to fill the memory, and holds no votes; small files may. */
const MOST_RATIO = 300;
const SMALL_BYTES = 50_000_000;
/** Packed bytes are given on in pieces of this size, since each may unpack to a thousand times as many. */
const PIECE_BYTES = 32_768;

type Unpacker = Pick<Inflate, 'push' | 'ondata'>;

/** The bytes of a gzip file unpacked while they are walked. Throws a PackedFailure where they are damaged or too many. */
export function gunzipChunks(packed: ByteChunks): ByteChunks {
  return {
    *[Symbol.iterator]() {
      const gunzip = new Gunzip();
      let isOfSeveral = false;
      gunzip.onmember = () => {
        isOfSeveral = true;
      };
      const tail = keepTail(packed);
      const sums = yield* unpackChunks(gunzip, tail.chunks);
      // The checksum is known where there is one member, as in nearly every file.
      if (!isOfSeveral && tail.checksum() !== sums.crc) throw new PackedFailure(FILE_SENTENCES.packedDamaged);
    },
  };
}

/** The same bytes. Throws a PackedFailure at their end where they are not those that were packed. */
export function checkedChunks(chunks: ByteChunks, checksum: number): ByteChunks {
  return {
    *[Symbol.iterator]() {
      let crc = 0;
      for (const chunk of chunks) {
        crc = crc32(chunk, crc);
        yield chunk;
      }
      if (crc !== checksum) throw new PackedFailure(FILE_SENTENCES.packedDamaged);
    },
  };
}

/** The bytes of a ZIP entry, unpacked while they are walked. Throws as `gunzipChunks` does. */
export function inflateChunks(packed: ByteChunks, checksum: number): ByteChunks {
  return {
    *[Symbol.iterator]() {
      const { crc } = yield* unpackChunks(new Inflate(), packed);
      if (crc !== checksum) throw new PackedFailure(FILE_SENTENCES.packedDamaged);
    },
  };
}

function* unpackChunks(
  unpacker: Unpacker,
  packed: ByteChunks,
): Generator<Uint8Array, { readonly crc: number }> {
  let unpacked: Uint8Array[] = [];
  unpacker.ondata = (chunk) => {
    unpacked.push(chunk);
  };
  let [bytesIn, bytesOut, crc] = [0, 0, 0];
  for (const [piece, isLast] of pieces(packed)) {
    unpacked = [];
    bytesIn += piece.length;
    push(unpacker, piece, isLast);
    for (const chunk of unpacked) {
      bytesOut += chunk.length;
      crc = crc32(chunk, crc);
      if (bytesOut > MOST_UNPACKED_BYTES || (bytesOut > SMALL_BYTES && bytesOut > bytesIn * MOST_RATIO))
        throw new PackedFailure(FILE_SENTENCES.unpacksTooFar);
      if (chunk.length > 0) yield chunk;
    }
  }
  return { crc };
}

function push(unpacker: Unpacker, piece: Uint8Array, isLast: boolean): void {
  try {
    unpacker.push(piece, isLast);
  } catch {
    throw new PackedFailure(FILE_SENTENCES.packedDamaged);
  }
}

/** The bytes in small pieces, each with whether it is the last. */
function* pieces(chunks: ByteChunks): Generator<readonly [Uint8Array, boolean]> {
  let waiting = new Uint8Array();
  for (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      if (waiting.length > 0) yield [waiting, false];
      waiting = chunk.slice(at, at + PIECE_BYTES);
    }
  }
  yield [waiting, true];
}

/** Passes chunks on and remembers the last eight bytes: checksum and length of a gzip member. */
function keepTail(packed: ByteChunks) {
  let tail = new Uint8Array();
  return {
    chunks: {
      *[Symbol.iterator]() {
        for (const chunk of packed) {
          tail = Uint8Array.of(...tail, ...chunk.subarray(-8)).slice(-8);
          yield chunk;
        }
      },
    },
    checksum: () => (tail.length < 8 ? undefined : new DataView(tail.buffer).getUint32(0, true)),
  };
}
