import { fnv1a64 } from './fnv1a64.ts';
import { TABLE_NAMES, type TableName } from './table.ts';

const CELL_END = '\u001f';
const ROW_END = '\u001e';
const TABLE_END = '\u001d';
const VERSION_DIGITS = 12;

/** A table whose rows may be made while they are walked. */
export interface WalkedTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
}

/** The version of a data set: a hash of the cells of its tables, 12 hexadecimal digits, the same everywhere. */
export function tablesVersion(tables: Readonly<Record<TableName, WalkedTable>>): string {
  return fnv1a64(textsOf(tables)).slice(-VERSION_DIGITS);
}

function* textsOf(tables: Readonly<Record<TableName, WalkedTable>>): Generator<string> {
  for (const name of TABLE_NAMES) {
    const { header, rows } = tables[name];
    yield header.join(CELL_END) + ROW_END;
    for (const row of rows) yield row.join(CELL_END) + ROW_END;
    yield TABLE_END;
  }
}
