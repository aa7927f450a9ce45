import { type ResolutionSelection, selectWhere } from '../core/agreement/selection.ts';
import type { VoteTable } from '../core/agreement/voteTable.ts';
import { passesFilter, type ResolutionFilter } from '../core/filter/resolutionFilter.ts';
import { remember } from '../core/remember.ts';
import { type RecordedVote, recordedVotes } from '../core/vote/recordedVote.ts';
import type { ViewProps } from './viewProps.ts';

/** The packed votes of the data set, and which of them the reader's selection lets count. */
export interface VoteSelection {
  readonly table: VoteTable;
  readonly selection: ResolutionSelection;
}

/**
 * The recorded votes that the link selects: by its filter, and by what it says of disputed and unanimous ones.
 *
 * The same object for the same choice, so that the parts of a page that are drawn one after the other share it.
 */
export function useVoteSelection({ view, index: { table } }: ViewProps): VoteSelection {
  const { filter, disputed, unanimous } = view;
  const known = selectionsOf(table)(filter);
  const rules = `${disputed} ${unanimous}`;
  const votes = known.get(rules) ?? {
    table,
    selection: selectWhere(table, (resolution) => passesFilter(resolution, filter), { disputed, unanimous }),
  };
  known.set(rules, votes);
  return votes;
}

const selectionsOf = remember((_: VoteTable) =>
  remember((__: ResolutionFilter) => new Map<string, VoteSelection>()),
);

/** The recorded votes of a selection with their tallies; votes in which nobody voted are left out. */
export const recordedOf = remember(({ table, selection }: VoteSelection): readonly RecordedVote[] =>
  recordedVotes(table, selection),
);
