import { type ColumnData, parquetMetadata, parquetRead } from 'hyparquet';
import type { Table } from '../core/package/table.ts';
import { unpackRows } from './packRows.ts';
import { createTextColumn } from './textColumn.ts';

/** Bytes that are no Parquet file that can be read; the message says why. */
export class ParquetFailure extends Error {
  override readonly name = 'ParquetFailure';
}

const ISO_DATE_LENGTH = 10;

/** A byte-order mark at the beginning of a cell is part of it, where the reader of its own would drop it. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const PARSERS = {
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes && DECODER.decode(bytes),
};

/**
 * Reads a table of a package from Parquet: cells as `formatParquet` was given them, null as blank. Rejects with a
 * ParquetFailure where the bytes cannot be read.
 */
export async function readParquet(bytes: Uint8Array): Promise<Table> {
  try {
    return await readTable(bytes);
  } catch (error) {
    throw new ParquetFailure(error instanceof Error ? error.message : String(error));
  }
}

async function readTable(bytes: Uint8Array): Promise<Table> {
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const header = metadata.schema.slice(1).map(({ name }) => name);
  const columns = header.map(createTextColumn);
  const length = Number(metadata.num_rows);
  for (const [index, name] of header.entries()) {
    const runs: ColumnData[] = [];
    await parquetRead({
      file,
      metadata,
      columns: [name],
      parsers: PARSERS,
      onChunk: (run) => runs.push(run),
    });
    const found = runs.reduce((sum, { columnData }) => sum + columnData.length, 0);
    if (found !== length) throw new Error(`column ${name} has ${found} of ${length} rows`);
    for (const { columnData } of runs.sort((a, b) => a.rowStart - b.rowStart))
      for (const value of columnData) columns[index]?.add(cellOf(value));
  }
  return { header, rows: unpackRows(columns, length) };
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, ISO_DATE_LENGTH) : String(value);
}
