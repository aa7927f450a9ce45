import type { ReportColumn } from '../core/reports/reportColumn.ts';
import { formatCsv } from '../data/csv.ts';

/** How a table is written. */
export const TABLE_FORMATS = ['csv', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/**
 * A report as text. CSV has a header and an empty cell where a row has nothing, with texts that a spreadsheet would
 * take for formulas made harmless; JSON is an array of one object per row and line, with null there.
 */
export function formatRows<Row>(
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  format: TableFormat,
): string {
  switch (format) {
    case 'csv':
      return formatCsv(
        columns.map(({ name }) => name),
        rows.map((row) => columns.map(({ value }) => value(row) ?? '')),
        { escapeFormulae: true },
      );
    case 'json':
      return `[${rows.map((row) => `\n${formatObject(columns, row)}`).join(',')}\n]\n`;
  }
}

function formatObject<Row>(columns: readonly ReportColumn<Row>[], row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? null])));
}
