import type { Problem } from '../core/problem.ts';
import type { SourceTable } from '../core/sources/sourceTable.ts';
import { type ByteChunks, startOf } from '../data/import/byteSource.ts';
import { gunzipChunks } from '../data/import/unpack.ts';
import { openTableFile } from '../data/openTableFile.ts';
import type { OpenedTable } from '../data/tableRows.ts';
import { diskChunks } from './diskChunks.ts';
import { isFileError } from './fileError.ts';
import type { DocumentFile } from './listDocuments.ts';

/** The tables among the files given, and the files that remain. */
export interface FoundTables {
  /** Their rows are read while they are walked; that throws where the file system does. */
  readonly tables: readonly SourceTable[];
  /** Files whose names are not those of tables. */
  readonly others: readonly DocumentFile[];
  /** What is wrong with the files of tables, as far as their rows were walked. */
  readonly problems: () => readonly Problem[];
}

const TABLE_NAME = /\.([ct]sv(\.gz)?|parquet)$/i;
const GZIP_START = [0x1f, 0x8b];

/**
 * Opens the tables among some files: `.csv` and `.tsv`, packed by gzip or not, and `.parquet`. What is none is passed
 * over with a problem.
 */
export async function readTables(files: readonly DocumentFile[]): Promise<FoundTables> {
  const opened: OpenedTable[] = [];
  const others: DocumentFile[] = [];
  const passedOver: Problem[] = [];
  for (const file of files) {
    const table = TABLE_NAME.test(file.name) ? await openFile(file) : undefined;
    if (table === undefined) others.push(file);
    else if ('problem' in table) passedOver.push(table.problem);
    else opened.push(table);
  }
  return {
    tables: opened.map(({ table }) => table),
    others,
    problems: () => [...passedOver, ...opened.flatMap(({ problems }) => problems())],
  };
}

async function openFile({ name, path }: DocumentFile): Promise<OpenedTable | { readonly problem: Problem }> {
  try {
    return await openTableFile({ name, chunks: unpacked(diskChunks(path)) });
  } catch (error) {
    if (!isFileError(error)) throw error;
    const message = `The file could not be opened (${error.message}). The file was passed over.`;
    return {
      problem: { source: name, line: undefined, resolutionId: undefined, kind: 'unreadable_file', message },
    };
  }
}

function unpacked(chunks: ByteChunks): ByteChunks {
  const start = startOf(chunks, GZIP_START.length);
  return GZIP_START.every((byte, index) => start[index] === byte) ? gunzipChunks(chunks) : chunks;
}
