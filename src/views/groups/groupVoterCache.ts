import { regionalVoters } from '../../core/agreement/regionalVoters.ts';
import { groupOfStates, type VoterGroup } from '../../core/agreement/voterGroup.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { politicalVoters } from '../../core/groups/politicalVoters.ts';
import type { OfferedGroup } from './offeredGroups.ts';

/** Groups by table and name: to go through all votes of an Assembly again at each click would be felt. */
const known = new WeakMap<VoteTable, Map<string, VoterGroup>>();

/** The voters of a group in a data set; made once, and the same object from then on. */
export function votersOf(index: DataSetIndex, group: OfferedGroup): VoterGroup {
  return remember(index.table, cacheKey(group), () => makeVoters(index, group));
}

/** All states of a data set as one group; made once. */
export function everyVoter({ table }: DataSetIndex): VoterGroup {
  return remember(table, '', () => groupOfStates(table, table.states));
}

function remember(table: VoteTable, key: string, make: () => VoterGroup): VoterGroup {
  const groups = known.get(table) ?? new Map<string, VoterGroup>();
  known.set(table, groups);
  const voters = groups.get(key) ?? make();
  groups.set(key, voters);
  return voters;
}

function cacheKey(group: OfferedGroup): string {
  return group.kind === 'own' ? group.set.states.join('.') : group.id;
}

function makeVoters({ dataSet, table }: DataSetIndex, offered: OfferedGroup): VoterGroup {
  switch (offered.kind) {
    case 'regional':
      return regionalVoters(table, dataSet.states, offered.group);
    case 'political':
      return politicalVoters(table, offered.group);
    case 'own':
      return groupOfStates(table, offered.set.states);
  }
}
