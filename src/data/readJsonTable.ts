import type { Table } from '../core/package/table.ts';
import { FILE_SENTENCES } from '../core/sentences/fileSentences.ts';

/** A table, or why there is none. */
export type JsonTable = Table | { readonly reason: string };

/**
 * A table of JSON: a list of objects, one per row, whose keys are the columns in the order in which they first come.
 * What is missing or null is blank; what is neither text, number nor truth value stands as it is written.
 */
export function readJsonTable(text: string): JsonTable {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: FILE_SENTENCES.noJson };
  }
  if (!Array.isArray(value)) return { reason: FILE_SENTENCES.noRecords };
  const records = value.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each));
  if (records.length === 0 || records.length < value.length) return { reason: FILE_SENTENCES.noRecords };
  const cells = records.map((record) => new Map<string, unknown>(Object.entries(record)));
  const header = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return { header, rows: cells.map((row) => header.map((name) => cellOf(row.get(name)))) };
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
