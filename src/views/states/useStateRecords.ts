import { useMemo } from 'react';
import { type StateRecord, stateRecords } from '../../core/agreement/stateRecord.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { isMember } from '../membership.ts';
import { regionalVotersOf } from '../regionalVotersOf.ts';
import type { VoteSelection } from '../useVoteSelection.ts';

/** What each state with votes in the selection did, by row of the table. */
export function useStateRecords(
  index: DataSetIndex,
  { table, selection }: VoteSelection,
): readonly StateRecord[] {
  const groups = regionalVotersOf(index);
  return useMemo(() => stateRecords(table, selection, { groups, isMember }), [table, selection, groups]);
}
