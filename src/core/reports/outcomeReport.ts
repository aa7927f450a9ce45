import { type GroupCohesion, groupCohesion } from '../agreement/cohesion.ts';
import { intersectionOf, type ResolutionSelection, selectResolutions } from '../agreement/selection.ts';
import { groupOfStates } from '../agreement/voterGroup.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import { OUTCOMES } from '../outcome.ts';
import type { Resolution } from '../resolution.ts';
import { countOutcomes, type OutcomeCount } from '../texts/outcomeCounts.ts';
import { closestVotes } from '../vote/closestVotes.ts';
import { type RecordedVote, recordedVotes } from '../vote/recordedVote.ts';
import { type ReportColumn, valueColumns } from './reportColumn.ts';
import {
  type Division,
  periodColumn,
  periodContextColumns,
  type ReportPeriod,
  reportPeriods,
} from './reportPeriod.ts';

/** What became of the texts of a period, and how divided the body was over them. */
export interface OutcomeRow extends GroupCohesion {
  readonly period: ReportPeriod;
  readonly counts: readonly OutcomeCount[];
  readonly disputedCount: number;
  /** Recorded votes that count by the reader's choice; the cohesion is that of the whole body in these. */
  readonly voteCount: number;
  /** The vote with the fewest votes between yes and no, the first of several; undefined where there is none. */
  readonly closest: RecordedVote | undefined;
}

/**
 * The outcomes of texts period by period, then in all.
 *
 * All the texts given are counted, those adopted without a vote too; the selection decides which recorded votes are
 * measured.
 */
export function listOutcomes(
  table: VoteTable,
  selection: ResolutionSelection,
  { texts, division }: { readonly texts: readonly Resolution[]; readonly division: Division },
): readonly OutcomeRow[] {
  const everyone = groupOfStates(table, table.states);
  return reportPeriods(texts, division).map((period) => {
    const votes = intersectionOf(selection, selectResolutions(table, period.texts));
    return {
      period,
      counts: countOutcomes(period.texts),
      disputedCount: period.texts.filter(({ status }) => status === 'disputed').length,
      voteCount: votes.count,
      closest: closestVotes(recordedVotes(table, votes), 1)[0],
      ...groupCohesion(everyone, votes),
    };
  });
}

/** The columns of a list of outcomes. */
export const OUTCOME_COLUMNS: readonly ReportColumn<OutcomeRow>[] = [
  periodColumn(),
  ...periodContextColumns<OutcomeRow>(),
  {
    name: 'texts',
    description: 'Resolutions, decisions and other texts acted on',
    unit: 'texts',
    value: ({ period }) => period.texts.length,
  },
  ...OUTCOMES.map(
    (outcome): ReportColumn<OutcomeRow> => ({
      name: outcome,
      description: `Texts of this outcome: ${outcome.replaceAll('_', ' ')}`,
      unit: 'texts',
      value: ({ counts }) => counts.find((entry) => entry.outcome === outcome)?.count ?? 0,
    }),
  ),
  {
    name: 'disputed',
    description: 'Texts whose lists, tally or roster contradict each other',
    unit: 'texts',
    value: ({ disputedCount }) => disputedCount,
  },
  {
    name: 'recorded_votes',
    description: 'Votes with a record by state that are measured: see --disputed and --unanimous',
    unit: 'votes',
    value: ({ voteCount }) => voteCount,
  },
  ...valueColumns<OutcomeRow>({
    name: 'agreement_index',
    description: 'Mean Agreement Index [M-(T-M)/2]/T of the whole body in these votes',
    unit: 'index, 0 (three equal parts) to 1 (as one)',
    pick: ({ agreementIndex }) => agreementIndex,
  }),
  ...valueColumns<OutcomeRow>({
    name: 'rice',
    description: 'Mean Rice index |Y-N|/(Y+N) of the whole body in these votes',
    unit: 'index, 0 (evenly split) to 1 (as one)',
    pick: ({ rice }) => rice,
  }),
  {
    name: 'closest_symbol',
    description: 'The vote with the fewest votes between yes and no, the first of several',
    value: ({ closest }) => closest?.resolution.symbol,
  },
  ...(['yes', 'no', 'abstain'] as const).map(
    (side): ReportColumn<OutcomeRow> => ({
      name: `closest_${side}`,
      description: `Its ${side === 'abstain' ? 'abstentions' : `votes: ${side}`}`,
      unit: 'votes',
      value: ({ closest }) => closest?.tally[side],
    }),
  ),
];
