import { fnv1a64 } from './fnv1a64.ts';
import { TABLE_NAMES, type Table, type TableName } from './table.ts';

const CELL_END = '\u001f';
const ROW_END = '\u001e';
const TABLE_END = '\u001d';
const VERSION_DIGITS = 12;
/** Texts are hashed in pieces of about so many characters: faster than row by row, and none is long. */
const PIECE_LENGTH = 65_536;

/** The version of a data set: a hash of the cells of its tables, 12 hexadecimal digits, the same everywhere. */
export function tablesVersion(tables: Readonly<Record<TableName, Table>>): string {
  return fnv1a64(piecesOf(tables)).slice(-VERSION_DIGITS);
}

function* piecesOf(tables: Readonly<Record<TableName, Table>>): Generator<string> {
  let piece = '';
  for (const text of textsOf(tables)) {
    piece += text;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* textsOf(tables: Readonly<Record<TableName, Table>>): Generator<string> {
  for (const name of TABLE_NAMES) {
    const { header, rows } = tables[name];
    yield header.join(CELL_END) + ROW_END;
    for (const row of rows) yield row.join(CELL_END) + ROW_END;
    yield TABLE_END;
  }
}
