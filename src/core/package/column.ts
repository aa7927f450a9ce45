/**
 * A column of a table: its name, what it holds and how a record fills it. Header, rows, the schema in
 * `datapackage.json` and the data dictionary all come from lists of these.
 */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'date';
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: ColumnConstraints;
  /** Packages made before there was such a column are read without it, its cells as blank. */
  readonly isLater?: true;
  /** The cell of a record; empty where the record has nothing. */
  readonly cell: (row: Row) => string;
}

/** Conditions on a cell, under the names that Table Schema gives them. An empty cell breaks only `required`. */
export interface ColumnConstraints {
  readonly required?: true;
  readonly unique?: true;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  /** A regular expression that the whole cell matches. */
  readonly pattern?: string;
}

/** A column without the part that needs a record; what checks and descriptors read. */
export type ColumnFormat = Omit<Column<never>, 'cell'>;

/** The cells of a record, in the order of the columns. */
export function encodeRow<Row>(columns: readonly Column<Row>[], row: Row): readonly string[] {
  return columns.map(({ cell }) => cell(row));
}
