import type { Column } from './column.ts';
import type { DataSetRecords } from './encodeTables.ts';
import { createHashChain, fnv1a64, type Hash64 } from './fnv1a64.ts';
import { PROBLEM_COLUMNS } from './problemColumns.ts';
import { RESOLUTION_COLUMNS } from './resolutionColumns.ts';
import { STATE_COLUMNS, stateRows } from './stateColumns.ts';
import { TABLE_NAMES, type Table, type TableName } from './table.ts';
import { VOTE_COLUMNS } from './voteColumns.ts';

const ROW_END = fnv1a64('\u001e');
const TABLE_END = fnv1a64('\u001d');
const VERSION_DIGITS = 12;
/** Cells whose hashes are kept, of one table at a time. */
const MOST_REMEMBERED = 10_000;

/**
 * The version of a data set: a hash of the cells of its tables, 12 hexadecimal digits, the same everywhere.
 *
 * It is the hash of the hashes of all cells, a mark after each row and one after each table. A table of votes has
 * millions of cells and hardly any that do not repeat: each is hashed once.
 */
export function tablesVersion(tables: Readonly<Record<TableName, Table>>): string {
  const version = createVersion();
  for (const name of TABLE_NAMES) {
    const { header, rows } = tables[name];
    const add = (cells: readonly string[]) => {
      for (let column = 0; column < cells.length; column += 1) version.addCell(cells[column] ?? '', column);
      version.endRow();
    };
    add(header);
    for (const row of rows) add(row);
    version.endTable();
  }
  return version.digest();
}

/** The version of the tables of these records, without making them: as `tablesVersion` of `encodeTables`. */
export function recordsVersion(records: DataSetRecords): string {
  const version = createVersion();
  addRecords(version, RESOLUTION_COLUMNS, records.resolutions);
  addRecords(version, VOTE_COLUMNS, records.votes);
  addRecords(version, STATE_COLUMNS, records.states.flatMap(stateRows));
  addRecords(version, PROBLEM_COLUMNS, records.problems);
  return version.digest();
}

function addRecords<Row>(version: Version, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  for (const [place, { name }] of columns.entries()) version.addCell(name, place);
  version.endRow();
  for (const row of rows) {
    for (let column = 0; column < columns.length; column += 1)
      version.addCell(columns[column]?.cell(row) ?? '', column);
    version.endRow();
  }
  version.endTable();
}

type Version = ReturnType<typeof createVersion>;

/** A version in the making: the cells of the tables one by one, in the order of `TABLE_NAMES`. */
function createVersion() {
  const chain = createHashChain();
  let hashOf = rememberHashes();
  return {
    addCell: (cell: string, column: number) => chain.add(hashOf(cell, column)),
    endRow: () => chain.add(ROW_END),
    endTable: () => {
      chain.add(TABLE_END);
      hashOf = rememberHashes();
    },
    digest: () => chain.digest().slice(-VERSION_DIGITS),
  };
}

function rememberHashes(): (cell: string, column: number) => Hash64 {
  const known = new Map<string, HashedCell>();
  // In many columns a cell is that of the row above, or what came after that the last time.
  const above: HashedCell[] = [];
  return (cell, column) => {
    const last = above[column];
    if (last === undefined) return enter(column, find(cell));
    if (last.cell === cell) return last.hash;
    if (last.next?.cell === cell) return enter(column, last.next);
    last.next = find(cell);
    return enter(column, last.next);
  };
  function enter(column: number, hashed: HashedCell): Hash64 {
    above[column] = hashed;
    return hashed.hash;
  }
  function find(cell: string): HashedCell {
    return known.get(cell) ?? add(cell);
  }
  function add(cell: string): HashedCell {
    const hashed = { cell, hash: fnv1a64(cell), next: undefined };
    if (known.size < MOST_REMEMBERED) known.set(cell, hashed);
    return hashed;
  }
}

interface HashedCell {
  readonly cell: string;
  readonly hash: Hash64;
  /** What came after it last, in whatever column. */
  next: HashedCell | undefined;
}
