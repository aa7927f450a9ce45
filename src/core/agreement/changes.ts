import type { CastPosition } from '../position.ts';
import { isSelected, type ResolutionSelection } from './selection.ts';
import type { TextLine } from './textLines.ts';
import { castAt, type VoteTable } from './voteTable.ts';

/** A position cast on one text of a line. */
export interface PlacedPosition {
  readonly column: number;
  readonly position: CastPosition;
}

/** A state that voted otherwise than the last time it had voted on a text of the line. */
export interface PositionChange {
  readonly row: number;
  readonly before: PlacedPosition;
  readonly after: PlacedPosition;
}

/**
 * Every change of position along a line of texts, state by state and in the order of the line.
 *
 * Only selected votes count. Texts on which the state cast no vote are passed over: an absence is no change.
 */
export function positionChanges(
  table: VoteTable,
  line: TextLine,
  selection: ResolutionSelection,
): readonly PositionChange[] {
  const columns = line.columns.filter((column) => isSelected(selection, column));
  return table.states.flatMap((_, row) => changesOf(row, castAlong(table, columns, row)));
}

function castAlong(table: VoteTable, columns: readonly number[], row: number): readonly PlacedPosition[] {
  return columns.flatMap((column) => {
    const position = castAt(table, column, row);
    return position === undefined ? [] : [{ column, position }];
  });
}

function changesOf(row: number, cast: readonly PlacedPosition[]): readonly PositionChange[] {
  return cast.flatMap((after, index) => {
    const before = cast[index - 1];
    return before === undefined || before.position === after.position ? [] : [{ row, before, after }];
  });
}
