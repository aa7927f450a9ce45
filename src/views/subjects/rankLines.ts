import type { MovedLine } from '../../core/texts/lineMovement.ts';

/** Lines of texts that were voted on at least once, and how many never were. */
export interface RankedLines {
  /** Those that moved between a vote and none first, then by how much the share in favour changed. */
  readonly shown: readonly MovedLine[];
  readonly movedCount: number;
  readonly neverVotedCount: number;
}

/** The lines of a selection in the order in which they are worth reading; equal ones stay in their order. */
export function rankLines(lines: readonly MovedLine[]): RankedLines {
  const shown = lines
    .filter(({ movement }) => movement !== 'neverVote')
    .toSorted((a, b) => Number(hasMoved(b)) - Number(hasMoved(a)) || sizeOf(b) - sizeOf(a));
  return {
    shown,
    movedCount: shown.filter(hasMoved).length,
    neverVotedCount: lines.length - shown.length,
  };
}

/** Whether a line has both a vote and an adoption without one. */
function hasMoved({ movement }: MovedLine): boolean {
  return movement !== 'alwaysVote' && movement !== 'neverVote';
}

function sizeOf({ change }: MovedLine): number {
  return Math.abs(change ?? 0);
}
