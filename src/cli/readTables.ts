import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Problem } from '../core/problem.ts';
import type { SourceTable } from '../core/sources/sourceTable.ts';
import { type CsvTable, parseCsv } from '../data/csv.ts';
import { decodeText } from '../data/decodeText.ts';
import { type DocumentText, unreadable } from '../data/documentText.ts';
import type { DocumentFile } from './listDocuments.ts';

/** The tables among the files given, and the files that remain. */
export interface FoundTables {
  readonly tables: readonly SourceTable[];
  /** Files whose names are not those of tables. */
  readonly others: readonly DocumentFile[];
  readonly problems: readonly Problem[];
}

const TABLE_NAME = /\.csv(\.gz)?$/i;
const GZIP_START = [0x1f, 0x8b];
/** More text than this in one file is refused before it fills the memory. */
const MOST_BYTES = 500_000_000;

/** Reads the tables among some files, `.csv` and `.csv.gz`; one that cannot be read is passed over with a problem. */
export function readTables(files: readonly DocumentFile[]): FoundTables {
  const tables: SourceTable[] = [];
  const others: DocumentFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const content = TABLE_NAME.test(file.name) ? readText(file.path) : undefined;
    if (content === undefined) others.push(file);
    else if ('problem' in content) problems.push(passOver(file.name, content));
    else {
      const table = parseCsv(content.text);
      tables.push({ source: file.name, header: table.header, rows: table.rows });
      problems.push(...findQuoteProblems(file.name, table));
    }
  }
  return { tables, others, problems };
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

type Unreadable = Extract<DocumentText, { readonly problem: unknown }>;

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
