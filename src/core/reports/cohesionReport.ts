import { type GroupCohesion, groupCohesion } from '../agreement/cohesion.ts';
import { regionalVoters } from '../agreement/regionalVoters.ts';
import { type ResolutionSelection, selectedResolutions, selectResolutions } from '../agreement/selection.ts';
import { groupOfStates } from '../agreement/voterGroup.ts';
import type { DataSetIndex } from '../dataSetIndex.ts';
import { groupVoters } from '../groups/groupVoters.ts';
import { REGIONAL_GROUPS } from '../state/regionalGroup.ts';
import type { StateCode } from '../state/stateCode.ts';
import { type ReportColumn, valueColumns } from './reportColumn.ts';
import {
  type Division,
  periodColumn,
  periodContextColumns,
  type ReportPeriod,
  reportPeriods,
} from './reportPeriod.ts';

/** States put together by the reader. */
export interface OwnGroup {
  readonly name: string;
  readonly states: readonly StateCode[];
}

/** How much a group voted as one in a period. */
export interface CohesionRow extends GroupCohesion {
  readonly group: string;
  readonly period: ReportPeriod;
  /** States that cast a vote as members of the group. */
  readonly memberCount: number;
}

/** What a list of cohesion is to show. */
export interface CohesionChoice {
  readonly division: Division;
  readonly ownGroups: readonly OwnGroup[];
}

/** The cohesion of the regional groups, then of the reader's own, each period by period and then in all. */
export function listCohesion(
  { dataSet, table }: DataSetIndex,
  selection: ResolutionSelection,
  { division, ownGroups }: CohesionChoice,
): readonly CohesionRow[] {
  const groups = [
    ...REGIONAL_GROUPS.map((name) => ({ name, voters: regionalVoters(table, dataSet.states, name) })),
    ...ownGroups.map(({ name, states }) => ({ name, voters: groupOfStates(table, states) })),
  ];
  const parts = reportPeriods(selectedResolutions(table, selection), division).map((period) => ({
    period,
    votes: selectResolutions(table, period.texts),
  }));
  return groups.flatMap(({ name, voters }) =>
    parts.map(({ period, votes }) => ({
      group: name,
      period,
      memberCount: groupVoters(table, voters, votes).length,
      ...groupCohesion(voters, votes),
    })),
  );
}

/** The columns of a list of cohesion. */
export const COHESION_COLUMNS: readonly ReportColumn<CohesionRow>[] = [
  { name: 'group', description: 'Regional group, or a set named with --group', value: ({ group }) => group },
  periodColumn(),
  ...valueColumns<CohesionRow>({
    name: 'rice',
    description: 'Mean Rice index |Y-N|/(Y+N) of the votes in which two or more members said yes or no',
    unit: 'index, 0 (evenly split) to 1 (as one)',
    pick: ({ rice }) => rice,
  }),
  ...valueColumns<CohesionRow>({
    name: 'agreement_index',
    description:
      'Mean Agreement Index [M-(T-M)/2]/T of the votes in which two or more members voted or abstained',
    unit: 'index, 0 (three equal parts) to 1 (as one)',
    pick: ({ agreementIndex }) => agreementIndex,
  }),
  {
    name: 'members',
    description: 'States that cast a vote in the period while they belonged to the group',
    unit: 'states',
    value: ({ memberCount }) => memberCount,
  },
  ...periodContextColumns<CohesionRow>(),
];
