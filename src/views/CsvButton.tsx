import { formatCsv } from '../data/csv.ts';
import { downloadText } from '../data/downloadText.ts';
import { useMessages } from '../ui/LanguageContext.tsx';
import type { DataTableModel } from '../ui/useDataTable.ts';

interface CsvButtonProps<Row> {
  /** What the table shows; part of the button's name. */
  readonly title: string;
  /** Without ending. */
  readonly fileName: string;
  readonly table: DataTableModel<Row>;
}

/**
 * Gives a table as CSV: the columns and rows as shown, in the order shown, and the columns that only exports have.
 * Texts that a spreadsheet would take for a formula are made harmless.
 */
export function CsvButton<Row>({ title, fileName, table }: CsvButtonProps<Row>) {
  const { downloadCsv, downloadCsvOf } = useMessages();
  function download() {
    const rows = table.rows.map(({ row }) => table.columns.map(({ value }) => value(row) ?? ''));
    const header = table.columns.map(({ id }) => id);
    downloadText(`${fileName}.csv`, formatCsv(header, rows, { escapeFormulae: true }));
  }
  return (
    <button type="button" className="link-button" aria-label={downloadCsvOf(title)} onClick={download}>
      {downloadCsv}
    </button>
  );
}
