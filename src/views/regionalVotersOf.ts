import { regionalVoters } from '../core/agreement/regionalVoters.ts';
import type { VoterGroup } from '../core/agreement/voterGroup.ts';
import type { DataSetIndex } from '../core/dataSetIndex.ts';
import { remember } from '../core/remember.ts';
import { REGIONAL_GROUPS } from '../core/state/regionalGroup.ts';

/** The voters of each regional group of a data set, in the usual order; they do not change with the selection. */
export const regionalVotersOf = remember(({ table, dataSet }: DataSetIndex): readonly VoterGroup[] =>
  REGIONAL_GROUPS.map((group) => regionalVoters(table, dataSet.states, group)),
);
