import { startTransition, useEffect, useState } from 'react';
import { useMessages } from './LanguageContext.tsx';
import type { DataTableModel, TableColumn, TableSort } from './useDataTable.ts';
import './DataTable.css';

interface DataTableProps<Row> {
  /** Read out as the table's name. */
  readonly title: string;
  readonly table: DataTableModel<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort | undefined) => void;
  /** Rows become blocks on narrow screens; otherwise the table scrolls sideways inside its frame. */
  readonly isStacked?: boolean;
}

/**
 * A table whose columns sort by pressing their heading: up, down, and back to the given order.
 *
 * The roles are written out because block layout on phones takes a table's own away.
 */
export function DataTable<Row>({ title, table, sort, onSort, isStacked = false }: DataTableProps<Row>) {
  const rows = useFirstRowsFirst(table.rows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={isStacked ? 'table-frame stacked' : 'table-frame'} aria-label={title} tabIndex={0}>
      <table className="table" role="table" aria-rowcount={table.rows.length + 1}>
        <caption className="visually-hidden">{title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {table.shown.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ key, row }) => (
            <tr key={key} role="row">
              {table.shown.map((column) => (
                <BodyCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** As many rows as fill a screen and more. */
const FIRST_ROWS = 30;

/** The first screen of rows at once and the rest right after it, so that a long table is there as soon as a short one. */
function useFirstRowsFirst<T>(rows: readonly T[]): readonly T[] {
  const [isComplete, setIsComplete] = useState(rows.length <= FIRST_ROWS);
  useEffect(() => {
    if (!isComplete) startTransition(() => setIsComplete(true));
  }, [isComplete]);
  return isComplete ? rows : rows.slice(0, FIRST_ROWS);
}

interface HeaderCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort | undefined) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const { sortBy } = useMessages();
  const descending = sort?.column === column.id ? sort.descending : undefined;
  const direction = descending === undefined ? 'none' : descending ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" aria-sort={direction} className={cellClass(column)}>
      <button
        type="button"
        title={sortBy(column.header)}
        onClick={() => onSort(nextSort(column, descending))}
      >
        {column.header}
        <span className={`sort-mark ${direction}`} aria-hidden="true" />
      </button>
    </th>
  );
}

/** Figures are first wanted from the largest down, words from A on; the third press gives back the given order. */
function nextSort<Row>(column: TableColumn<Row>, descending: boolean | undefined): TableSort | undefined {
  const first = column.isNumeric === true;
  if (descending === undefined) return { column: column.id, descending: first };
  if (descending === first) return { column: column.id, descending: !first };
  return undefined;
}

function BodyCell<Row>({ column, row }: { readonly column: TableColumn<Row>; readonly row: Row }) {
  const content = column.render ? column.render(row) : column.value(row);
  const className = cellClass(column);
  if (column.isRowHeader === true) {
    return (
      <th role="rowheader" scope="row" className={className} data-label={column.header}>
        {content}
      </th>
    );
  }
  return (
    <td role="cell" className={className} data-label={column.header}>
      {content}
    </td>
  );
}

function cellClass<Row>({ isNumeric, className }: TableColumn<Row>): string | undefined {
  return [isNumeric === true ? 'numeric' : undefined, className].filter(Boolean).join(' ') || undefined;
}
