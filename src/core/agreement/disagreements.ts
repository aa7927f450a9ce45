import type { CastPosition } from '../position.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { castAt, type VoteTable } from './voteTable.ts';

/** A vote in which two states took different positions. */
export interface Disagreement {
  readonly column: number;
  readonly first: CastPosition;
  readonly second: CastPosition;
}

/** The votes of a selection in which two states, given by their rows, both voted and not alike; by column. */
export function disagreements(
  table: VoteTable,
  a: number,
  b: number,
  selection: ResolutionSelection,
): readonly Disagreement[] {
  return selectedColumns(selection).flatMap((column) => {
    const first = castAt(table, column, a);
    const second = castAt(table, column, b);
    if (first === undefined || second === undefined || first === second) return [];
    return [{ column, first, second }];
  });
}
