import type { LinePoint, LineSeries } from '../../charts/lineChart/lineSeries.ts';
import { type GroupCohesion, groupCohesion, type VoteMean } from '../../core/agreement/cohesion.ts';
import type { ResolutionSelection } from '../../core/agreement/selection.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { groupVoters } from '../../core/groups/groupVoters.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import type { NamedPeriod } from '../periods/namedPeriod.ts';
import type { ShownGroup } from './shownGroup.ts';

/** How alike a group voted, and who of it voted. */
export interface CohesionRow extends GroupCohesion {
  readonly group: ShownGroup;
  readonly voted: readonly StateCode[];
}

/** One row for each group, in the order given. */
export function cohesionRows(
  table: VoteTable,
  groups: readonly ShownGroup[],
  selection: ResolutionSelection,
): readonly CohesionRow[] {
  return groups.map((group) => ({
    group,
    voted: groupVoters(table, group.voters, selection).flatMap((row) => table.states[row] ?? []),
    ...groupCohesion(group.voters, selection),
  }));
}

/** A group whose mean is known. */
export interface RankedGroup {
  readonly group: ShownGroup;
  readonly value: number;
}

/** The groups with a mean Agreement Index from at least `minimum` votes, from the most alike to the least. */
export function rankByCohesion(rows: readonly CohesionRow[], minimum: number): readonly RankedGroup[] {
  return rows
    .flatMap(({ group, agreementIndex: mean }) =>
      mean.kind === 'measured' && mean.n >= minimum ? [{ group, value: mean.value }] : [],
    )
    .sort((a, b) => b.value - a.value);
}

/** A line for each group: its mean Agreement Index in each period, without a value where no two members voted. */
export function cohesionLines(
  groups: readonly ShownGroup[],
  periods: readonly NamedPeriod[],
): readonly LineSeries[] {
  return groups.map(({ id, short, voters }) => ({
    id,
    label: short,
    points: periods.map(({ period, key, label, name, section }): LinePoint => {
      const mean = groupCohesion(voters, period.selection).agreementIndex;
      return { key, label, name, section, value: meanOf(mean), n: votesOf(mean) };
    }),
  }));
}

/** A mean, or undefined where there is none. */
export function meanOf(mean: VoteMean): number | undefined {
  return mean.kind === 'measured' ? mean.value : undefined;
}

/** The votes that a mean is taken over. */
export function votesOf(mean: VoteMean): number {
  return mean.kind === 'measured' ? mean.n : 0;
}
