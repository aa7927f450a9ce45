import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type ReactNode, useMemo } from 'react';
import { useMessages } from './LanguageContext.tsx';

/** A cell's value for sorting and export; undefined where there is none, which sorts last in both directions. */
export type CellValue = string | number | undefined;

/** A column: its heading, what its cells sort and export by, and how they look. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly value: (row: Row) => CellValue;
  /** Sorts by this where the value itself would sort badly. */
  readonly sortValue?: (row: Row) => CellValue;
  /** Shows this where the value itself is not what people read. */
  readonly render?: (row: Row) => ReactNode;
  /** Figures stand at the end of their cell. */
  readonly isNumeric?: boolean;
  /** The cell that names its row. */
  readonly isRowHeader?: boolean;
  /** A class for width and wrapping. */
  readonly className?: string;
  /** In exports alone. */
  readonly isExportOnly?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** A table ready to show or to export: the columns on screen, all columns, and the rows in their order. */
export interface DataTableModel<Row> {
  readonly shown: readonly TableColumn<Row>[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly { readonly key: string; readonly row: Row }[];
}

interface DataTableOptions<Row> {
  readonly columns: readonly TableColumn<Row>[];
  /** In the order to show when no column is sorted by. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort: TableSort | undefined;
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** Sorts rows by a column; without one, or with one that is not shown, the rows keep the order given. */
export function useDataTable<Row extends object>(options: DataTableOptions<Row>): DataTableModel<Row> {
  const { columns, rows, rowKey, sort } = options;
  const { formats } = useMessages();
  const shown = useMemo(() => columns.filter(({ isExportOnly }) => isExportOnly !== true), [columns]);
  const definitions = useMemo(
    () => shown.map((column) => toDefinition(column, formats.compare)),
    [shown, formats],
  );
  const sorting = useMemo(
    () =>
      sort !== undefined && shown.some(({ id }) => id === sort.column)
        ? [{ id: sort.column, desc: sort.descending }]
        : [],
    [sort, shown],
  );
  const data = useMemo(() => [...rows], [rows]);
  const keys = useMemo(() => uniqueKeys(rows.map(rowKey)), [rows, rowKey]);
  const getRowId = (row: Row, position: number) => keys[position] ?? rowKey(row);
  const table = useTable({ features, columns: definitions, data, getRowId, state: { sorting } });
  const sorted = table.getRowModel().rows;
  return useMemo(
    () => ({ shown, columns, rows: sorted.map(({ id, original }) => ({ key: id, row: original })) }),
    [shown, columns, sorted],
  );
}

/** Damaged data repeats keys; without a difference a repeated row would stay on screen after it has left. */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  const timesByKey = new Map<string, number>();
  return keys.map((key) => {
    const times = (timesByKey.get(key) ?? 0) + 1;
    timesByKey.set(key, times);
    return times === 1 ? key : `${key} #${times}`;
  });
}

function toDefinition<Row extends object>(
  column: TableColumn<Row>,
  compareTexts: (a: string, b: string) => number,
): ColumnDef<typeof features, Row> {
  return {
    id: column.id,
    accessorFn: column.sortValue ?? column.value,
    sortUndefined: 'last',
    sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id), compareTexts),
  };
}

function compareValues(a: unknown, b: unknown, compareTexts: (a: string, b: string) => number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareTexts(String(a), String(b));
}
