import type { Ref } from 'react';
import { cellClass } from './cellClass.ts';
import type { TableColumn } from './useDataTable.ts';

interface TableRowProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly row: Row;
  /** Its place among all rows of the table, from 0; said where not all of them are there. */
  readonly place?: number;
  readonly ref?: Ref<HTMLTableRowElement>;
}

/** One row of a table. The head is the first row for screen readers. */
export function TableRow<Row>({ columns, row, place, ref }: TableRowProps<Row>) {
  return (
    <tr role="row" ref={ref} data-index={place} aria-rowindex={place === undefined ? undefined : place + 2}>
      {columns.map((column) => (
        <BodyCell key={column.id} column={column} row={row} />
      ))}
    </tr>
  );
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
