import type { ResolutionSelection } from '../../core/agreement/selection.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { type MemberLoyalty, memberLoyalties } from '../../core/groups/memberLoyalties.ts';
import type { StateCode } from '../../core/state/stateCode.ts';
import type { ShownGroup } from './shownGroup.ts';

/** A member beside its group. */
export interface LoyaltyRow extends MemberLoyalty {
  readonly group: ShownGroup;
  /** The member that was most often with the group, to compare with; undefined where that is the member itself. */
  readonly mostLoyal: StateCode | undefined;
}

/** The members of all groups, group by group from the least loyal to the most. */
export function loyaltyRows(
  table: VoteTable,
  groups: readonly ShownGroup[],
  selection: ResolutionSelection,
): readonly LoyaltyRow[] {
  return groups.flatMap((group) => {
    const members = memberLoyalties(table, group.voters, selection);
    const most = members.at(-1)?.state;
    return members.map((member) => ({
      ...member,
      group,
      mostLoyal: most === member.state ? undefined : most,
    }));
  });
}

/** The `count` least loyal members of each group that cast at least `minimum` votes to compare. */
export function furthestMembers(
  rows: readonly LoyaltyRow[],
  { count, minimum }: { readonly count: number; readonly minimum: number },
): readonly LoyaltyRow[] {
  const known = rows.filter(({ rate }) => rate.n >= minimum);
  return known.filter((row) => known.filter(({ group }) => group === row.group).indexOf(row) < count);
}

/** The least loyal of some members. */
export function leastLoyal(rows: readonly LoyaltyRow[]): LoyaltyRow | undefined {
  return rows.toSorted((a, b) => a.rate.value - b.rate.value)[0];
}
