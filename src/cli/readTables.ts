import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../core/problem.ts';
import type { SourceTable } from '../core/sources/sourceTable.ts';
import type { UnvotesTables } from '../core/sources/unvotes/readUnvotes.ts';
import { type UnvotesTable, unvotesTableOf } from '../core/sources/unvotes/unvotesForm.ts';
import { type CsvTable, parseCsv } from '../data/csv.ts';
import { decodeText } from '../data/decodeText.ts';
import { type DocumentText, unreadable } from '../data/documentText.ts';
import type { DocumentFile } from './listDocuments.ts';

/** The tables among the files given, and the files that remain. */
export interface FoundTables {
  readonly unvotes: UnvotesTables;
  /** Files whose names are not those of tables. */
  readonly others: readonly DocumentFile[];
  readonly problems: readonly Problem[];
}

const TABLE_NAME = /\.csv(\.gz)?$/i;
const GZIP_START = [0x1f, 0x8b];
/** More text than this in one file is refused before it fills the memory. */
const MOST_BYTES = 500_000_000;
/** A longer first line is no header of a form that is known. */
const HEADER_LENGTH = 10_000;
const SHOWN_LENGTH = 120;

/**
 * Finds tables of votes by their header in files `.csv` and `.csv.gz`, and reads them. A second table of the same
 * kind, and a table that cannot be read, are passed over with a problem.
 */
export function readTables(files: readonly DocumentFile[]): FoundTables {
  const unvotes: Partial<Record<UnvotesTable, SourceTable>> = {};
  const others: DocumentFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const content = TABLE_NAME.test(file.name) ? readText(file.path) : undefined;
    if (content === undefined) others.push(file);
    else if ('problem' in content) problems.push(passOver(file.name, content));
    else problems.push(...addTable(unvotes, file.name, content.text));
  }
  return { unvotes, others, problems };
}

/** Adds a table to those of its form; answers with what is wrong with it. */
function addTable(
  unvotes: Partial<Record<UnvotesTable, SourceTable>>,
  source: string,
  text: string,
): readonly Problem[] {
  const header = headerOf(text);
  const form = unvotesTableOf(header);
  if (form === undefined) return [passOver(source, sayUnknown(header))];
  const first = unvotes[form];
  if (first !== undefined) return [passOver(source, sayTwice(first.source))];
  const table = parseCsv(text);
  unvotes[form] = { source, header: table.header, rows: table.rows };
  return findQuoteProblems(source, table);
}

function readText(path: string): DocumentText {
  try {
    const bytes = readFileSync(path);
    const isPacked = GZIP_START.every((byte, index) => bytes[index] === byte);
    return decodeText(isPacked ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown error';
    return unreadable(`The file could not be opened or unpacked (${reason}).`);
  }
}

function headerOf(text: string): readonly string[] {
  const line = /^[^\r\n]*/.exec(text.slice(0, HEADER_LENGTH))?.[0] ?? '';
  return parseCsv(line).header;
}

type Unreadable = Extract<DocumentText, { readonly problem: unknown }>;

function sayUnknown(header: readonly string[]): Unreadable {
  const message = `No table that is known has the header “${header.join(', ').slice(0, SHOWN_LENGTH)}”. The file was passed over.`;
  return { problem: { kind: 'unreadable_file', message } };
}

function sayTwice(first: string): Unreadable {
  const message = `A table of this kind was read from “${first}” already. The file was passed over.`;
  return { problem: { kind: 'unreadable_file', message } };
}

function passOver(source: string, { problem }: Unreadable): Problem {
  return { source, line: undefined, resolutionId: undefined, ...problem };
}

/** One problem for the quotation marks of a table, at the first that is out of place. */
function findQuoteProblems(source: string, { errors }: CsvTable): readonly Problem[] {
  const [first] = errors;
  if (first === undefined) return [];
  const message = `Quotation marks are out of place in ${errors.length} places (${first.message}). The rows were read as far as they could be.`;
  return [{ source, line: first.row, resolutionId: undefined, kind: 'truncated', message }];
}
