import type { CastPosition } from '../position.ts';
import { type ReportColumn, rateColumns } from './reportColumn.ts';
import type { StateRow } from './stateReport.ts';

/** The columns of a list of states. */
export const STATE_REPORT_COLUMNS: readonly ReportColumn<StateRow>[] = [
  { name: 'state', description: 'ISO 3166-1 alpha-3, or a retired code', value: ({ state }) => state.code },
  { name: 'name', description: 'Short name in English', value: ({ state }) => state.names.en },
  {
    name: 'regional_group',
    description: 'Regional group; several joined by "; " where it changed, empty where there is none',
    value: ({ state }) => [...new Set(state.groups.map(({ group }) => group))].join('; ') || undefined,
  },
  {
    name: 'held',
    description: 'Votes held while it was a member; empty where the source leaves absences out',
    unit: 'votes',
    value: ({ heldCount }) => heldCount,
  },
  castColumn('in_favour', 'Votes in favour', 'Y'),
  castColumn('against', 'Votes against', 'N'),
  castColumn('abstaining', 'Abstentions', 'A'),
  {
    name: 'not_voting',
    description: 'Votes in which it is known not to have voted; empty where the source leaves absences out',
    unit: 'votes',
    value: ({ heldCount, participation }) => (heldCount === undefined ? undefined : participation.notVoting),
  },
  {
    name: 'not_recorded',
    description: 'Votes held while it was a member of which the source does not say what it did',
    unit: 'votes',
    value: ({ participation }) => participation.notRecorded,
  },
  ...rateColumns<StateRow>({
    name: 'participation',
    description: 'Votes cast, of those known to be cast or not; empty where the source leaves absences out',
    pick: ({ participation }) => participation.rate,
  }),
  ...rateColumns<StateRow>({
    name: 'loyalty',
    description: 'Votes cast with the plurality of the other members of its regional group',
    pick: ({ loyalty }) => loyalty.rate,
  }),
  {
    name: 'loyalty_skipped',
    description:
      'Votes cast in which the others were tied for the most or none of them voted, not in loyalty_n',
    unit: 'votes',
    value: ({ loyalty }) => loyalty.skipped,
  },
  ...rateColumns<StateRow>({
    name: 'with_outcome',
    description: 'Votes in favour or against that were on the side that prevailed',
    pick: ({ withOutcome }) => withOutcome,
  }),
];

function castColumn(name: string, description: string, position: CastPosition): ReportColumn<StateRow> {
  return { name, description, unit: 'votes', value: ({ counts }) => counts[position] };
}
