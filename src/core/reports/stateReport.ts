import { type Loyalty, loyaltyToGroups } from '../agreement/loyalty.ts';
import { type Participation, participation } from '../agreement/participation.ts';
import type { Rate } from '../agreement/rate.ts';
import { regionalVoters } from '../agreement/regionalVoters.ts';
import { type ResolutionSelection, selectedColumns } from '../agreement/selection.ts';
import type { VoterGroup } from '../agreement/voterGroup.ts';
import { positionAt, type VoteTable } from '../agreement/voteTable.ts';
import { type Prevailing, withOutcomeRate } from '../agreement/withOutcome.ts';
import type { DataSetIndex } from '../dataSetIndex.ts';
import type { Resolution } from '../resolution.ts';
import { REGIONAL_GROUPS } from '../state/regionalGroup.ts';
import type { State } from '../state/state.ts';
import type { StateCode } from '../state/stateCode.ts';
import { countPositions, type PositionCount } from '../vote/memberVotes.ts';

/** How a state voted, beside how its regional group did and what prevailed. */
export interface StateRow {
  readonly state: State;
  /** As recorded; a vote without any record of the state is counted in `participation` alone. */
  readonly counts: PositionCount;
  readonly participation: Participation;
  /** Votes held while it was a member; undefined where the source leaves absences out. */
  readonly heldCount: number | undefined;
  /** Towards the group it belonged to at each vote. */
  readonly loyalty: Loyalty;
  readonly withOutcome: Rate;
}

/** What a list of states rests on besides the votes. */
export interface StateFacts {
  /** What the roster knows; without it a vote in which a state has no record does not count for it. */
  readonly isMember?: (state: StateCode, resolution: Resolution) => boolean | undefined;
  /** The side that the state's yes or no is compared with; that of the stated outcome unless given. */
  readonly prevailing?: Prevailing;
}

/** The states that were members at any of the selected votes, in the order of their codes. */
export function listStates(
  { dataSet, table }: DataSetIndex,
  selection: ResolutionSelection,
  facts: StateFacts = {},
): readonly StateRow[] {
  const groups = REGIONAL_GROUPS.map((group) => regionalVoters(table, dataSet.states, group));
  return dataSet.states
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((state) => {
      const row = table.rowByState.get(state.code);
      return row === undefined ? [] : [describeState({ table, selection, groups, facts }, state, row)];
    })
    .filter(({ participation: { cast, notVoting, notRecorded } }) => cast + notVoting + notRecorded > 0);
}

interface Votes {
  readonly table: VoteTable;
  readonly selection: ResolutionSelection;
  readonly groups: readonly VoterGroup[];
  readonly facts: StateFacts;
}

function describeState({ table, selection, groups, facts }: Votes, state: State, row: number): StateRow {
  const part = participation(table, row, selection, facts.isMember);
  const recorded = selectedColumns(selection).flatMap((column) => {
    const position = positionAt(table, column, row);
    return position === undefined ? [] : [{ position }];
  });
  return {
    state,
    counts: countPositions(recorded),
    participation: part,
    heldCount: table.recordsAbsence ? part.cast + part.notVoting + part.notRecorded : undefined,
    loyalty: loyaltyToGroups(table, row, groups, selection),
    withOutcome: withOutcomeRate(table, row, selection, facts.prevailing),
  };
}
