import { DESCRIPTOR_FILE } from '../../core/package/buildPackage.ts';
import { parquetFile, TABLE_NAMES, tableFile } from '../../core/package/table.ts';
import { FILE_SENTENCES } from '../../core/sentences/fileSentences.ts';
import { checkMapping } from '../../core/sources/plain/checkMapping.ts';
import { PLAIN_FORM } from '../../core/sources/plain/form.ts';
import { guessMapping } from '../../core/sources/plain/guessMapping.ts';
import { findForm } from '../../core/sources/readSources.ts';
import type { NameResolver } from '../../core/state/resolveName.ts';
import { decodeText } from '../decodeText.ts';
import { type DocumentText, unreadable } from '../documentText.ts';
import { openTableFile } from '../openTableFile.ts';
import { PackedFailure } from '../packedFailure.ts';
import { readJsonTable } from '../readJsonTable.ts';
import type { OpenedTable } from '../tableRows.ts';
import { joinChunks, startOf } from './byteSource.ts';
import type { FoundFile } from './findFiles.ts';
import { sampleRows } from './sampleRows.ts';

/** What a file is read as, found from its content and the end of its name. */
export type SortedFile =
  | { readonly kind: 'document'; readonly file: FoundFile }
  | { readonly kind: 'table'; readonly file: FoundFile; readonly opened: OpenedTable }
  /** A file of a data set of our own; `folder` tells data sets apart. */
  | { readonly kind: 'packageFile'; readonly file: FoundFile; readonly folder: string; readonly part: string }
  | { readonly kind: 'other'; readonly file: FoundFile; readonly reason: string };

const DOCUMENT = /\.(docx|pdf|doc)$/i;
const JSON_FILE = /\.json$/i;
const PLAIN_TEXT = /\.txt$/i;
const TABLE = /\.(csv|tsv|tab|dat|txt|parquet)$/i;
const ROWS_TO_JUDGE_BY = 200;
const PACKAGE_PARTS: readonly string[] = [
  DESCRIPTOR_FILE,
  ...TABLE_NAMES.map(tableFile),
  ...TABLE_NAMES.map(parquetFile),
];

/** What sorting needs: the names of states, and whom to tell how many rows of a table were read while it is walked. */
export interface SortOptions {
  readonly resolver: NameResolver;
  readonly onRows: (name: string, rows: number) => void;
}

/** Sorts files by what they are to be read as. */
export async function sortFiles(
  files: readonly FoundFile[],
  { resolver, onRows }: SortOptions,
): Promise<readonly SortedFile[]> {
  const packages = new Set(
    files.map(splitName).flatMap(([folder, last]) => (isDescriptor(last) ? [folder] : [])),
  );
  const sorted: SortedFile[] = [];
  for (const file of files) {
    const [folder, part] = splitName(file);
    const isPart = packages.has(folder) && PACKAGE_PARTS.includes(part);
    sorted.push(
      isPart ? { kind: 'packageFile', file, folder, part } : await sortFile(file, { resolver, onRows }),
    );
  }
  return sorted;
}

function isDescriptor(name: string): boolean {
  return name === DESCRIPTOR_FILE;
}

function splitName({ name }: FoundFile): readonly [folder: string, last: string] {
  const cut = name.lastIndexOf('/');
  return [name.slice(0, Math.max(0, cut)), name.slice(cut + 1)];
}

async function sortFile(file: FoundFile, { resolver, onRows }: SortOptions): Promise<SortedFile> {
  if (DOCUMENT.test(file.name)) return { kind: 'document', file };
  if (JSON_FILE.test(file.name)) return sortJson(file);
  const reason = unreadableKind(file);
  if (reason !== undefined) return { kind: 'other', file, reason };
  const opened = await openTableFile({
    name: file.name,
    chunks: file.chunks,
    onRows: (rows) => onRows(file.name, rows),
  });
  if (PLAIN_TEXT.test(file.name) && ('problem' in opened || !isSurelyTable(opened, resolver)))
    return { kind: 'document', file };
  if ('problem' in opened) return { kind: 'other', file, reason: opened.problem.message };
  // Text with lines that no delimiter parts, under a name that promises nothing.
  if (!TABLE.test(file.name) && opened.table.header.length === 1)
    return { kind: 'other', file, reason: FILE_SENTENCES.neither };
  return { kind: 'table', file, opened };
}

function sortJson(file: FoundFile): SortedFile {
  const content = textOf(file);
  if ('problem' in content) return { kind: 'other', file, reason: content.problem.message };
  const table = readJsonTable(content.text);
  if ('reason' in table) return { kind: 'other', file, reason: table.reason };
  return { kind: 'table', file, opened: { table: { source: file.name, ...table }, problems: () => [] } };
}

function textOf(file: FoundFile): DocumentText {
  try {
    return decodeText(joinChunks(file.chunks));
  } catch (error) {
    if (!(error instanceof PackedFailure)) throw error;
    return unreadable(error.message);
  }
}

/** A text may be a document or a table: it is a table where it is certain how it would be read. */
function isSurelyTable({ table }: OpenedTable, resolver: NameResolver): boolean {
  const found = findForm(table.header);
  if (found === undefined || found.form !== PLAIN_FORM) return found !== undefined;
  const rows = sampleRows(table, ROWS_TO_JUDGE_BY);
  const mapping = guessMapping(table.header, rows, resolver);
  if (mapping === undefined) return false;
  return checkMapping({ ...table, rows }, mapping, resolver).every(({ blocks }) => !blocks);
}

/** Kinds that are known by their first bytes, and what to do about them. */
const SIGNATURES: readonly (readonly [start: string, reason: string])[] = [
  ['PK', FILE_SENTENCES.packedTwice],
  ['%PDF', FILE_SENTENCES.unnamedPdf],
  ['\u00d0\u00cf\u0011\u00e0', FILE_SENTENCES.oldOffice],
];

function unreadableKind(file: FoundFile): string | undefined {
  try {
    const start = String.fromCharCode(...startOf(file.chunks, 4));
    return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  } catch (error) {
    if (!(error instanceof PackedFailure)) throw error;
    return error.message;
  }
}
