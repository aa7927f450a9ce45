import { useState } from 'react';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useWords } from '../../ui/LanguageContext.tsx';
import type { DataTableModel, TableSort } from '../../ui/useDataTable.ts';
import './voteTable.css';

interface LimitedTableProps<Row> {
  readonly title: string;
  readonly table: DataTableModel<Row>;
  /** Rows shown before all are asked for. */
  readonly limit: number;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort | undefined) => void;
}

/** A table of votes that shows its first rows, says so, and shows all when asked to. */
export function LimitedTable<Row>({ title, table, limit, sort, onSort }: LimitedTableProps<Row>) {
  const words = useWords(COMPARE_WORDS);
  const [isWhole, setIsWhole] = useState(false);
  const total = table.rows.length;
  const isCut = !isWhole && total > limit;
  const shown = isCut ? { ...table, rows: table.rows.slice(0, limit) } : table;
  return (
    <>
      <DataTable title={title} table={shown} sort={sort} onSort={onSort} isStacked />
      {isCut && (
        <p className="small table-rest">
          {words.firstRows(limit, total)}{' '}
          <button type="button" className="link-button" onClick={() => setIsWhole(true)}>
            {words.showAll(total)}
          </button>
        </p>
      )}
    </>
  );
}
