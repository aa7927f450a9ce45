import type { Problem } from '../../core/problem.ts';
import { FILE_SENTENCES } from '../../core/sentences/fileSentences.ts';
import { PackedFailure } from '../packedFailure.ts';
import { type ByteChunks, type ByteSource, chunksOf, startOf } from './byteSource.ts';
import { safeName } from './safeName.ts';
import { gunzipChunks } from './unpack.ts';
import { listZipEntries } from './zipEntries.ts';

/** A file to read, unpacked where it came packed. */
export interface FoundFile {
  /** Harmless, with `/`, and no other file has it. */
  readonly name: string;
  readonly chunks: ByteChunks;
}

/** The files that were given, those of archives among them, and what could not be unpacked. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

const ZIP = [0x50, 0x4b];
const GZIP = [0x1f, 0x8b];
/** Packed files are read in smaller parts, since each is so much more to do: how far one has come is told as often. */
const PACKED_CHUNK_BYTES = 65_536;
/** Word documents are ZIP archives, and read as a whole. */
const WHOLE = /\.(docx|xlsx|ods|odt)$/i;
/** Archives that are a document of an office program, by a file that each has, and what to do about them. */
const OFFICE_FILES: readonly (readonly [path: string, reason: string])[] = [
  ['word/document.xml', FILE_SENTENCES.unnamedWord],
  ['xl/workbook.xml', FILE_SENTENCES.unnamedSheet],
];

/** Finds the files to read in what a person gave: archives are opened, one level deep, by their content. */
export function findFiles(sources: readonly ByteSource[]): FoundFiles {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const name = safeName(source.name) ?? 'file';
    try {
      for (const file of openSource(source, name)) files.push(file);
    } catch (error) {
      if (!(error instanceof PackedFailure)) throw error;
      problems.push(passedOver(name, error.message));
    }
  }
  return { files: nameApart(files), problems };
}

function openSource(source: ByteSource, name: string): readonly FoundFile[] {
  // No more than the signature, so that what is not read yet does not count as read.
  const start = chunksOf(source, 0, Math.min(source.size, ZIP.length));
  if (!startsWith(start, ZIP) || WHOLE.test(name))
    return isGzip(name, start)
      ? [ungzipped(name, chunksOf(source, 0, source.size, PACKED_CHUNK_BYTES))]
      : [{ name, chunks: chunksOf(source) }];
  const entries = listZipEntries(source);
  for (const [path, reason] of OFFICE_FILES)
    if (entries.some((entry) => entry.path === path)) throw new PackedFailure(reason);
  return entries.flatMap((entry) => {
    const inside = safeName(entry.path);
    if (inside === undefined) return [];
    const file = { name: `${name}/${inside}`, chunks: entry.chunks };
    return [isGzip(file.name, file.chunks) ? ungzipped(file.name, file.chunks) : file];
  });
}

/** A file that is named as one and is none says so when it is read. */
function isGzip(name: string, chunks: ByteChunks): boolean {
  return /\.gz$/i.test(name) || startsWith(chunks, GZIP);
}

/** A gzip file under the name that it has unpacked. */
function ungzipped(name: string, chunks: ByteChunks): FoundFile {
  return { name: name.replace(/\.gz$/i, ''), chunks: gunzipChunks(chunks) };
}

function startsWith(chunks: ByteChunks, signature: readonly number[]): boolean {
  try {
    const start = startOf(chunks, signature.length);
    return signature.every((byte, index) => start[index] === byte);
  } catch (error) {
    // What cannot be unpacked says so when it is read.
    if (error instanceof PackedFailure) return false;
    throw error;
  }
}

/** Names that stand twice get a number, so that problems say which file they are in. */
function nameApart(files: readonly FoundFile[]): readonly FoundFile[] {
  const counts = new Map<string, number>();
  return files.map((file) => {
    const count = (counts.get(file.name) ?? 0) + 1;
    counts.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(\.[^./]*)?$/, ` (${count})$1`) };
  });
}

function passedOver(source: string, reason: string): Problem {
  const message = `${reason} ${FILE_SENTENCES.passedOver}`;
  return { source, line: undefined, resolutionId: undefined, kind: 'unreadable_file', message };
}
