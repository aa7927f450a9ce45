import { type Loyalty, loyalty } from '../agreement/loyalty.ts';
import type { Rate } from '../agreement/rate.ts';
import type { ResolutionSelection } from '../agreement/selection.ts';
import type { VoterGroup } from '../agreement/voterGroup.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import type { StateCode } from '../state/stateCode.ts';

/** A member of a group with how often it voted as most of the others did. */
export interface MemberLoyalty extends Loyalty {
  readonly state: StateCode;
  readonly rate: Extract<Rate, { readonly kind: 'measured' }>;
}

/**
 * The members of a group from the least loyal to the most; of equal ones, those with more votes first.
 *
 * Members without a vote to compare are left out.
 */
export function memberLoyalties(
  table: VoteTable,
  group: VoterGroup,
  selection: ResolutionSelection,
): readonly MemberLoyalty[] {
  return group.members
    .flatMap(({ row }): readonly MemberLoyalty[] => {
      const state = table.states[row];
      const { rate, skipped } = loyalty(table, row, group, selection);
      return state === undefined || rate.kind === 'noVotes' ? [] : [{ state, rate, skipped }];
    })
    .sort((a, b) => a.rate.value - b.rate.value || b.rate.n - a.rate.n);
}
