import type { IsoDate } from '../isoDate.ts';
import { remember } from '../remember.ts';
import { selectWhere } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** A stretch of time; both days inclusive, undefined where that end is open. */
interface Term {
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/**
 * The votes of a table that were held in a term: one row of bits by column, not to be changed.
 *
 * Votes without a date are in none. Most states share their terms with others, so each is gone through once.
 */
export function datedColumns(table: VoteTable, { from, to }: Term): Uint32Array {
  const known = columnsByTerm(table);
  const key = `${from} ${to}`;
  const columns =
    known.get(key) ??
    selectWhere(
      table,
      ({ date }) =>
        date !== undefined && (from === undefined || from <= date) && (to === undefined || date <= to),
      EVERY_VOTE,
    ).words;
  known.set(key, columns);
  return columns;
}

/** All the votes of a table: one row of bits by column, not to be changed. */
export const allColumns = remember((table: VoteTable) => selectWhere(table, () => true, EVERY_VOTE).words);

const EVERY_VOTE = { disputed: 'include', unanimous: 'include' } as const;

const columnsByTerm = remember((_: VoteTable) => new Map<string, Uint32Array>());
