import type { Body } from '../../body.ts';
import type { IsoDate } from '../../isoDate.ts';
import type { Tally } from '../../tally.ts';
import type { TextColumn } from './libraryColumns.ts';

/** A text of the library, as the first of its rows has it. */
export interface LibraryText {
  /** The number of the voting record in the library (`undl_id`). */
  readonly number: string;
  /** Its first row. */
  readonly row: number;
  readonly body: Body;
  readonly date: IsoDate | undefined;
  /** What stands in a column; undefined where it is blank. */
  readonly cells: Readonly<Partial<Record<TextColumn, string>>>;
}

/** What a text states of its votes; undefined where the cell is blank or is no number. */
export interface LibraryTotals {
  readonly declared: Tally | undefined;
  /** Members not voting. */
  readonly notVoting: number | undefined;
  /** All members. */
  readonly total: number | undefined;
}

/** The symbol of the resolution, else of the draft, else the number of the library. */
export function symbolOf({ number, cells }: LibraryText): string {
  return cells.resolution ?? cells.draft ?? `undl-${number}`;
}

/** The totals of a text; a tally that lacks one of its three numbers is none. */
export function totalsOf({ cells }: LibraryText): LibraryTotals {
  const [yes, no, abstain] = [cells.total_yes, cells.total_no, cells.total_abstentions].map(parseCount);
  const isWhole = yes !== undefined && no !== undefined && abstain !== undefined;
  return {
    declared: isWhole ? { yes, no, abstain } : undefined,
    notVoting: parseCount(cells.total_non_voting),
    total: parseCount(cells.total_ms),
  };
}

/** Spreadsheets write a column with gaps as `29.0`. */
function parseCount(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d{1,4}(?:\.0+)?$/.test(cell) ? Number(cell) : undefined;
}
