import { type Ref, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { TABLE_WORDS } from '../i18n/table.ts';
import { cellClass } from './cellClass.ts';
import { useMessages, useWords } from './LanguageContext.tsx';
import { lazyPart } from './lazyPart.tsx';
import { TableRow } from './TableRow.tsx';
import { useColumnWidths } from './useColumnWidths.ts';
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
 * Tables of more cells, 300 rows of five columns, have only the rows near the screen drawn; what draws them comes when
 * it is needed.
 */
export const MOST_CELLS = 1500;
const LongTableBody = lazyPart(() => import('./LongTableBody.tsx').then((part) => part.LongTableBody));

/**
 * A table whose columns sort by pressing their heading: up, down, and back to the given order.
 *
 * The roles are written out because block layout on phones takes a table's own away.
 */
export function DataTable<Row>({ title, table, sort, onSort, isStacked = false }: DataTableProps<Row>) {
  const words = useWords(TABLE_WORDS);
  const { rows, shown } = table;
  const isLong = rows.length * shown.length > MOST_CELLS;
  const element = useRef<HTMLTableElement>(null);
  const widths = useColumnWidths(element, shown, isLong);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const drawRow = (place: number, ref: Ref<HTMLTableRowElement>) => {
    const drawn = rows[place];
    return drawn && <TableRow columns={shown} row={drawn.row} place={place} ref={ref} />;
  };
  const firstRows = <FirstRows rows={isLong ? rows.slice(0, FIRST_ROWS) : rows} columns={shown} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={isStacked ? 'table-frame stacked' : 'table-frame'} aria-label={title} tabIndex={0}>
      {isLong && <p className="small muted table-note">{words.drawnAsSeen(rows.length)}</p>}
      <table ref={element} className="table" role="table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{title}</caption>
        {widths && (
          <colgroup>
            {shown.map(({ id }, place) => (
              <col key={id} style={{ width: widths[place] }} />
            ))}
          </colgroup>
        )}
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={isLong ? 1 : undefined}>
            {shown.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {isLong ? (
          <LongTableBody
            name={`${title} ${shown.map(({ id }) => id).join()}`}
            keys={keys}
            drawRow={drawRow}
            columnCount={shown.length}
            fallback={firstRows}
          />
        ) : (
          firstRows
        )}
      </table>
    </section>
  );
}

interface FirstRowsProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: DataTableModel<Row>['rows'];
}

/** More rows than a screen of a usual height has. */
const FIRST_ROWS = 25;

/** The first screen of rows at once and the rest right after it, so that a long table is there as soon as a short one. */
function FirstRows<Row>({ columns, rows }: FirstRowsProps<Row>) {
  const [isComplete, setIsComplete] = useState(rows.length <= FIRST_ROWS);
  useEffect(() => {
    if (!isComplete) startTransition(() => setIsComplete(true));
  }, [isComplete]);
  const drawn = isComplete ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <tbody role="rowgroup">
      {drawn.map(({ key, row }) => (
        <TableRow key={key} columns={columns} row={row} />
      ))}
    </tbody>
  );
}

interface HeaderCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: (sort: TableSort | undefined) => void;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const { sortBy } = useMessages();
  const descending = sort?.column === column.id ? sort.descending : undefined;
  const [start, end] = splitHeader(column.header);
  const direction = descending === undefined ? 'none' : descending ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" aria-sort={direction} className={cellClass(column)}>
      <button
        type="button"
        title={sortBy(column.header)}
        onClick={() => onSort(nextSort(column, descending))}
      >
        {start}
        <span className="head-end">
          {end}
          <span className={`sort-mark ${direction}`} aria-hidden="true" />
        </span>
      </button>
    </th>
  );
}

/** A heading and its last word, or its last letter where words have no spaces between them. */
function splitHeader(header: string): readonly [start: string, end: string] {
  const [end = ''] = /[\u2e80-\uffef]$|\S*$/u.exec(header) ?? [];
  return [header.slice(0, header.length - end.length), end];
}

/** Figures are first wanted from the largest down, words from A on; the third press gives back the given order. */
function nextSort<Row>(column: TableColumn<Row>, descending: boolean | undefined): TableSort | undefined {
  const first = column.isNumeric === true;
  if (descending === undefined) return { column: column.id, descending: first };
  if (descending === first) return { column: column.id, descending: !first };
  return undefined;
}
