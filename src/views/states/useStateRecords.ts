import { useMemo } from 'react';
import { type StateRecord, stateRecords } from '../../core/agreement/stateRecord.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { memberLookup } from '../../core/roster/memberLookup.ts';
import { useRegionalVoters } from '../useRegionalVoters.ts';
import type { VoteSelection } from '../useVoteSelection.ts';

/** What each state with votes in the selection did, by row of the table. */
export function useStateRecords(
  index: DataSetIndex,
  { table, selection }: VoteSelection,
): readonly StateRecord[] {
  const groups = useRegionalVoters(index);
  const isMember = useMemo(memberLookup, []);
  return useMemo(
    () => stateRecords(table, selection, { groups, isMember }),
    [table, selection, groups, isMember],
  );
}
