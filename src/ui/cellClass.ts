import type { TableColumn } from './useDataTable.ts';

/** The classes of a column's cells, its heading included. */
export function cellClass<Row>({ isNumeric, className }: TableColumn<Row>): string | undefined {
  return [isNumeric === true ? 'numeric' : undefined, className].filter(Boolean).join(' ') || undefined;
}
