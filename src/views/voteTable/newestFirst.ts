import type { Resolution } from '../../core/resolution.ts';
import type { VoteRow } from './voteColumns.tsx';

/** Votes from the latest day back; on one day in the order given reversed, those without a day at the end. */
export function newestFirst<Row extends VoteRow>(rows: readonly Row[]): readonly Row[] {
  return latestFirst(rows, ({ resolution }) => resolution);
}

/** Texts in the same order. */
export function newestTextsFirst(resolutions: readonly Resolution[]): readonly Resolution[] {
  return latestFirst(resolutions, (resolution) => resolution);
}

function latestFirst<Row>(rows: readonly Row[], textOf: (row: Row) => Resolution): readonly Row[] {
  return rows.toReversed().sort((a, b) => compareDays(textOf(b).date, textOf(a).date));
}

function compareDays(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a < b ? -1 : a > b ? 1 : 0;
}
