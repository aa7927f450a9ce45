import type { Problem } from '../problem.ts';
import { FILE_SENTENCES } from '../sentences/fileSentences.ts';
import { say } from '../sentences/say.ts';
import { SOURCE_SENTENCES } from '../sentences/sourceSentences.ts';

/** A table of a source as read from its file: texts, the header apart. */
export interface SourceTable {
  /** The file, as named to the reader. */
  readonly source: string;
  readonly header: readonly string[];
  /** The first has row number 2, as a spreadsheet numbers it. A row of one blank cell is a blank line. */
  readonly rows: Iterable<readonly string[]>;
}

/** What became of the rows of a table: each is kept, or left out with a problem that reports it. */
export interface RowCount {
  readonly source: string;
  readonly rows: number;
  readonly kept: number;
}

/** Where columns stand in the rows of a table; undefined for those that the table does not have. */
export function findColumns<Name extends string>(
  header: readonly string[],
  names: readonly Name[],
): (name: Name) => number | undefined {
  const cells = header.map((cell) => cell.trim());
  const indexes = new Map(names.map((name) => [name, cells.indexOf(name)]));
  return (name) => {
    const index = indexes.get(name);
    return index === undefined || index < 0 ? undefined : index;
  };
}

/** The rows of a table with their numbers, blank lines left out. */
export function* numberedRows({ rows }: SourceTable): Generator<readonly [number, readonly string[]]> {
  let number = 1;
  for (const row of rows) {
    number += 1;
    if (!isBlankRow(row)) yield [number, row];
  }
}

/** Whether a row is a blank line. */
export function isBlankRow(row: readonly string[]): boolean {
  return row.length <= 1 && (row[0] ?? '').trim() === '';
}

/** A table that cannot be read because columns are missing. */
export function missingColumns({ source, header }: SourceTable, missing: readonly string[]): Problem {
  const { columnMissing, columnsMissing } = SOURCE_SENTENCES;
  const found = say(missing.length === 1 ? columnMissing : columnsMissing, {
    columns: missing,
    header: header.slice(0, SHOWN_COLUMNS).join(', ').slice(0, 200),
    more: Math.max(0, header.length - SHOWN_COLUMNS),
  });
  return {
    source,
    line: 1,
    resolutionId: undefined,
    kind: 'unreadable_file',
    message: `${found} ${FILE_SENTENCES.passedOver}`,
  };
}

const SHOWN_COLUMNS = 12;
