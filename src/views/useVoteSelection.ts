import { useMemo } from 'react';
import { type ResolutionSelection, selectWhere } from '../core/agreement/selection.ts';
import type { VoteTable } from '../core/agreement/voteTable.ts';
import { passesFilter } from '../core/filter/resolutionFilter.ts';
import type { ViewProps } from './viewProps.ts';

/** The packed votes of the data set, and which of them the reader's selection lets count. */
export interface VoteSelection {
  readonly table: VoteTable;
  readonly selection: ResolutionSelection;
}

/** The recorded votes that the link selects: by its filter, and by what it says of disputed and unanimous ones. */
export function useVoteSelection({ view, index }: ViewProps): VoteSelection {
  const { filter, disputed, unanimous } = view;
  const { table } = index;
  const selection = useMemo(
    () => selectWhere(table, (resolution) => passesFilter(resolution, filter), { disputed, unanimous }),
    [table, filter, disputed, unanimous],
  );
  return useMemo(() => ({ table, selection }), [table, selection]);
}
