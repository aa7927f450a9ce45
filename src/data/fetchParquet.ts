import type { Table } from '../core/package/table.ts';
import { ParquetFailure, readParquet } from './readParquet.ts';

/** A table in Parquet beside the page, by its relative address; undefined where none can be had there. */
export async function fetchParquet(address: string): Promise<Table | undefined> {
  const bytes = await fetchBytes(address);
  if (bytes === undefined) return undefined;
  try {
    return await readParquet(bytes);
  } catch (error) {
    if (!(error instanceof ParquetFailure)) throw error;
    return undefined;
  }
}

async function fetchBytes(address: string): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
