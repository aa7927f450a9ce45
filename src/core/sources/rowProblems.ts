import type { Problem, ProblemKind } from '../problem.ts';
import { countOf } from '../sentences/say.ts';

/** A defect that any number of rows may share. */
export interface RowDefect {
  readonly kind: ProblemKind;
  /** The record it concerns, by the key that the source has for it; undefined where it concerns none alone. */
  readonly record?: string | undefined;
  /** What was found and done; `rows` is how many in words: “1 row”, “12 rows”, “12 cells”. */
  readonly message: (rows: string) => string;
}

/** Gathers the defects of a table; see `gatherRowProblems`. */
export interface RowProblems {
  /** Notes a row with a defect; rows with the same key share a problem, that of the first. */
  readonly note: (key: string, row: number, defect: () => RowDefect) => void;
  /** One problem per key, at its first row, with the number of rows; `idOf` gives the id of a record. */
  readonly list: (idOf: (record: string) => string | undefined) => readonly Problem[];
}

/**
 * Gathers the defects of a table, so that one that fills a million rows is one problem with a count. What is noted and
 * counted are rows, or the cells of a row one by one, or records.
 */
export function gatherRowProblems(source: string, unit: 'row' | 'cell' | 'record' = 'row'): RowProblems {
  const noted = new Map<string, { readonly row: number; readonly defect: RowDefect; count: number }>();
  return {
    note: (key, row, defect) => {
      const known = noted.get(key);
      if (known === undefined) noted.set(key, { row, defect: defect(), count: 1 });
      else known.count += 1;
    },
    list: (idOf) =>
      [...noted.values()].map(({ row, defect: { kind, record, message }, count }) => ({
        source,
        line: row,
        resolutionId: record === undefined ? undefined : idOf(record),
        kind,
        message: message(countOf(count, unit)),
      })),
  };
}
