import { useState } from 'react';
import { TABLE_WORDS } from '../i18n/table.ts';
import { DataTable } from './DataTable.tsx';
import { useWords } from './LanguageContext.tsx';
import type { DataTableModel, TableSort } from './useDataTable.ts';
import './LimitedTable.css';

interface LimitedTableProps<Row> {
  readonly title: string;
  readonly table: DataTableModel<Row>;
  /** Rows shown before all are asked for. */
  readonly limit: number;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort | undefined) => void;
  readonly isStacked?: boolean;
}

/** A table that shows its first rows, says so, and shows all when asked to. */
export function LimitedTable<Row>({ table, limit, ...rest }: LimitedTableProps<Row>) {
  const words = useWords(TABLE_WORDS);
  const [isWhole, setIsWhole] = useState(false);
  const total = table.rows.length;
  const isCut = !isWhole && total > limit;
  const shown = isCut ? { ...table, rows: table.rows.slice(0, limit) } : table;
  return (
    <>
      <DataTable {...rest} table={shown} />
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
