import type { Problem } from '../core/problem.ts';
import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';
import { say } from '../core/sentences/say.ts';
import { joinChunks, startOf } from './import/byteSource.ts';
import { PackedFailure } from './packedFailure.ts';
import { type OpenedTable, openTable, type TableFile } from './tableRows.ts';

const PARQUET_START = 'PAR1';

/**
 * Opens a table of separated text, as `openTable` does, or of Parquet, as `readParquet` does, by its content. The
 * reader of Parquet is loaded when the first such file comes.
 */
export async function openTableFile(file: TableFile): Promise<OpenedTable | { readonly problem: Problem }> {
  if (!isParquet(file)) return openTable(file);
  const { ParquetFailure, readParquet } = await import('./readParquet.ts');
  try {
    const { header, rows } = await readParquet(joinChunks(file.chunks));
    file.onRows?.(rows.length);
    return { table: { source: file.name, header, rows }, problems: () => [] };
  } catch (error) {
    if (!(error instanceof ParquetFailure || error instanceof PackedFailure)) throw error;
    const found = say(FILE_SENTENCES.parquetUnreadable, { reason: error.message });
    const message = `${found} ${FILE_SENTENCES.passedOver}`;
    return {
      problem: {
        source: file.name,
        line: undefined,
        resolutionId: undefined,
        kind: 'unreadable_file',
        message,
      },
    };
  }
}

function isParquet({ chunks }: TableFile): boolean {
  try {
    return String.fromCharCode(...startOf(chunks, PARQUET_START.length)) === PARQUET_START;
  } catch (error) {
    // What cannot be unpacked says so when it is opened.
    if (error instanceof PackedFailure) return false;
    throw error;
  }
}
