import { DESCRIPTOR_FILE } from '../../core/package/buildPackage.ts';
import { parquetFile, TABLE_NAMES, tableFile } from '../../core/package/table.ts';
import { findForm } from '../../core/sources/readSources.ts';
import { openTableFile } from '../openTableFile.ts';
import type { OpenedTable } from '../tableRows.ts';
import { startOf } from './byteSource.ts';
import type { FoundFile } from './findFiles.ts';

/** What a file is read as, found from its content and the end of its name. */
export type SortedFile =
  | { readonly kind: 'document'; readonly file: FoundFile }
  | { readonly kind: 'table'; readonly file: FoundFile; readonly opened: OpenedTable }
  /** A table of whose columns no form is known. */
  | { readonly kind: 'unknownTable'; readonly file: FoundFile; readonly opened: OpenedTable }
  /** A file of a data set of our own; `folder` tells data sets apart. */
  | { readonly kind: 'packageFile'; readonly file: FoundFile; readonly folder: string; readonly part: string }
  | { readonly kind: 'other'; readonly file: FoundFile; readonly reason: string };

const DOCUMENT = /\.(docx|pdf|doc)$/i;
const PLAIN_TEXT = /\.txt$/i;
const PACKAGE_PARTS: readonly string[] = [
  DESCRIPTOR_FILE,
  ...TABLE_NAMES.map(tableFile),
  ...TABLE_NAMES.map(parquetFile),
];

/** Sorts files; `onRows` is told how many rows of a table have been read while it is walked. */
export async function sortFiles(
  files: readonly FoundFile[],
  onRows: (name: string, rows: number) => void,
): Promise<readonly SortedFile[]> {
  const packages = new Set(
    files.map(splitName).flatMap(([folder, last]) => (isDescriptor(last) ? [folder] : [])),
  );
  const sorted: SortedFile[] = [];
  for (const file of files) {
    const [folder, part] = splitName(file);
    const isPart = packages.has(folder) && PACKAGE_PARTS.includes(part);
    sorted.push(
      isPart
        ? { kind: 'packageFile', file, folder, part }
        : await sortFile(file, (rows) => onRows(file.name, rows)),
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

async function sortFile(file: FoundFile, onRows: (rows: number) => void): Promise<SortedFile> {
  if (DOCUMENT.test(file.name)) return { kind: 'document', file };
  const reason = unreadableKind(file);
  if (reason !== undefined) return { kind: 'other', file, reason };
  const opened = await openTableFile({ name: file.name, chunks: file.chunks, onRows });
  if (!('problem' in opened) && findForm(opened.table.header) !== undefined)
    return { kind: 'table', file, opened };
  // A text whose first line is no known header is a document.
  if (PLAIN_TEXT.test(file.name)) return { kind: 'document', file };
  if ('problem' in opened) return { kind: 'other', file, reason: opened.problem.message };
  return { kind: 'unknownTable', file, opened };
}

/** Kinds that are known by their first bytes, and what to do about them. */
const SIGNATURES: readonly (readonly [start: string, reason: string])[] = [
  ['PK', 'An archive inside an archive, and a spreadsheet, is not opened; unpack it, or save it as CSV.'],
  ['%PDF', 'It is a PDF, though its name does not say so; rename it to end in .pdf.'],
];

function unreadableKind(file: FoundFile): string | undefined {
  if (/\.json$/i.test(file.name)) return 'JSON files are not read, but for the description of a data set.';
  const start = String.fromCharCode(...startOf(file.chunks, 4));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}
