import { useMemo } from 'react';
import { regionalVoters } from '../../core/agreement/regionalVoters.ts';
import { type StateRecord, stateRecords } from '../../core/agreement/stateRecord.ts';
import type { VoterGroup } from '../../core/agreement/voterGroup.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { memberLookup } from '../../core/roster/memberLookup.ts';
import { REGIONAL_GROUPS } from '../../core/state/regionalGroup.ts';
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

/** The voters of each regional group of a data set, in the usual order; they do not change with the selection. */
export function useRegionalVoters({ table, dataSet }: DataSetIndex): readonly VoterGroup[] {
  return useMemo(
    () => REGIONAL_GROUPS.map((group) => regionalVoters(table, dataSet.states, group)),
    [table, dataSet],
  );
}
