import { isSelected, selectWhere } from '../../core/agreement/selection.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { positionAt } from '../../core/agreement/voteTable.ts';
import { passesFilter } from '../../core/filter/resolutionFilter.ts';
import type { Position } from '../../core/position.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { ViewState } from '../../url/viewState.ts';

/** A vote with what a state did in it. */
export interface StateVote {
  readonly resolution: Resolution;
  readonly position: Position;
}

/** The votes of which a state has a record, by column: disputed ones included, so that they stay visible. */
export function listedVotes(
  table: VoteTable,
  row: number,
  { filter, unanimous }: Pick<ViewState, 'filter' | 'unanimous'>,
): readonly StateVote[] {
  const selection = selectWhere(table, (resolution) => passesFilter(resolution, filter), {
    disputed: 'include',
    unanimous,
  });
  return table.resolutions.flatMap((resolution, column) => {
    const position = isSelected(selection, column) ? positionAt(table, column, row) : undefined;
    return position === undefined ? [] : [{ resolution, position }];
  });
}
