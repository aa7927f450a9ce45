import type { VoteRow } from './voteColumns.tsx';

/** Votes from the latest day back; on one day in the order given reversed, those without a day at the end. */
export function newestFirst<Row extends VoteRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toReversed().sort((a, b) => compareDays(b.resolution.date, a.resolution.date));
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a < b ? -1 : a > b ? 1 : 0;
}
