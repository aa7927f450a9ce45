import { FILE_SENTENCES } from '../../core/sentences/fileSentences.ts';
import { say } from '../../core/sentences/say.ts';
import { PackedFailure } from '../packedFailure.ts';
import { type ByteChunks, type ByteSource, chunksOf } from './byteSource.ts';
import { checkedChunks, inflateChunks, MOST_UNPACKED_BYTES } from './unpack.ts';

/** A file inside a ZIP archive. */
export interface ZipEntry {
  /** As it stands in the archive: not to be trusted. */
  readonly path: string;
  readonly packedBytes: number;
  /** What the archive says it unpacks to; not to be trusted. */
  readonly bytes: number;
  readonly chunks: ByteChunks;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_COMMENT_BYTES = 65_535;
const MOST_ENTRIES = 10_000;
const MOST_DIRECTORY_BYTES = 20_000_000;

/**
 * The files of a ZIP archive by its directory, folders left out; bytes are unpacked while they are walked.
 *
 * Throws a PackedFailure where the directory cannot be read, and where it says that there is more than can be.
 * Archives in several volumes and of more than 4 GB (ZIP64) are not read. Source: PKWARE, APPNOTE.TXT, 4.3.
 */
export function listZipEntries(source: ByteSource): readonly ZipEntry[] {
  const { count, start, bytes } = findDirectory(source);
  if (count > MOST_ENTRIES)
    throw new PackedFailure(say(FILE_SENTENCES.archiveTooMany, { most: MOST_ENTRIES }));
  if (start + bytes > source.size || bytes > MOST_DIRECTORY_BYTES) throw damaged();
  const directory = viewOf(source.read(start, start + bytes));
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, length } = readEntry(source, directory, at);
    if (!/[/\\]$/.test(entry.path)) entries.push(entry);
    at += length;
  }
  if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > MOST_UNPACKED_BYTES)
    throw new PackedFailure(FILE_SENTENCES.archiveTooLarge);
  return entries;
}

function findDirectory(source: ByteSource) {
  const from = Math.max(0, source.size - END_BYTES - MOST_COMMENT_BYTES);
  const tail = viewOf(source.read(from, source.size));
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    return {
      count: tail.getUint16(at + 10, true),
      bytes: tail.getUint32(at + 12, true),
      start: tail.getUint32(at + 16, true),
    };
  }
  throw damaged();
}

function readEntry(source: ByteSource, directory: DataView, at: number) {
  if (at + ENTRY_BYTES > directory.byteLength || directory.getUint32(at, true) !== ENTRY) throw damaged();
  const short = (offset: number) => directory.getUint16(at + offset, true);
  const long = (offset: number) => directory.getUint32(at + offset, true);
  const length = ENTRY_BYTES + short(28) + short(30) + short(32);
  if (at + length > directory.byteLength) throw damaged();
  const name = new Uint8Array(directory.buffer, directory.byteOffset + at + ENTRY_BYTES, short(28));
  const facts = {
    flags: short(8),
    method: short(10),
    checksum: long(16),
    packedBytes: long(20),
    start: long(42),
  };
  const entry: ZipEntry = {
    path: new TextDecoder().decode(name),
    packedBytes: facts.packedBytes,
    bytes: long(24),
    chunks: { [Symbol.iterator]: () => openEntry(source, facts)[Symbol.iterator]() },
  };
  return { entry, length };
}

interface EntryFacts {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly start: number;
}

function openEntry(
  source: ByteSource,
  { flags, method, checksum, packedBytes, start }: EntryFacts,
): ByteChunks {
  if ((flags & 1) === 1) throw new PackedFailure(FILE_SENTENCES.locked);
  if (start + LOCAL_BYTES > source.size) throw damaged();
  const local = viewOf(source.read(start, start + LOCAL_BYTES));
  if (local.getUint32(0, true) !== LOCAL) throw damaged();
  const from = start + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  if (from + packedBytes > source.size) throw damaged();
  const packed = chunksOf(source, from, from + packedBytes);
  if (method === 0) return checkedChunks(packed, checksum);
  if (method === 8) return inflateChunks(packed, checksum);
  throw new PackedFailure(FILE_SENTENCES.packedOddly);
}

function damaged(): PackedFailure {
  return new PackedFailure(FILE_SENTENCES.archiveDamaged);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
