import { sharedMembers } from '../agreement/betweenGroups.ts';
import { pluralityOf } from '../agreement/loyalty.ts';
import { type ResolutionSelection, selectedColumns } from '../agreement/selection.ts';
import { memberCastAt, type VoterGroup } from '../agreement/voterGroup.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import type { CastPosition } from '../position.ts';
import type { Resolution } from '../resolution.ts';
import { castCount, type Tally } from '../tally.ts';

/** What two groups did in one vote. */
export interface GroupPairVote {
  readonly resolution: Resolution;
  /** Of the first group and of the second. */
  readonly tallies: readonly [Tally, Tally];
  /** The position that most of either took; undefined where two are tied for it. */
  readonly positions: readonly [CastPosition | undefined, CastPosition | undefined];
  /** Pairs of one member from each group; at least 1. */
  readonly pairs: number;
  /** Those of them that took the same position, as a share, 0 to 1. */
  readonly alike: number;
}

/**
 * The votes of a selection in which a member of each of two groups voted, those furthest apart first; of equal ones,
 * those of more pairs first.
 *
 * A state in both groups is not paired with itself; a vote in which nobody else voted is left out.
 */
export function groupPairVotes(
  table: VoteTable,
  [first, second]: readonly [VoterGroup, VoterGroup],
  selection: ResolutionSelection,
): readonly GroupPairVote[] {
  const shared = sharedMembers(first, second);
  const votes = selectedColumns(selection).flatMap((column): readonly GroupPairVote[] => {
    const resolution = table.resolutions[column];
    const a = first.tallies[column];
    const b = second.tallies[column];
    if (resolution === undefined || a === undefined || b === undefined) return [];
    const selves = shared.filter((member) => memberCastAt(table, member, column) !== undefined).length;
    const pairs = castCount(a) * castCount(b) - selves;
    if (pairs === 0) return [];
    const same = a.yes * b.yes + a.no * b.no + a.abstain * b.abstain - selves;
    return [
      {
        resolution,
        tallies: [a, b],
        positions: [pluralityOf(a), pluralityOf(b)],
        pairs,
        alike: same / pairs,
      },
    ];
  });
  return votes.sort((one, other) => one.alike - other.alike || other.pairs - one.pairs);
}

/** In how many votes most of one group took another position than most of the other. */
export interface GroupDifference {
  readonly apart: number;
  /** Votes in which neither group was tied. */
  readonly compared: number;
}

/** How often two groups stood apart; votes in which either was tied count neither way. */
export function groupDifference(votes: readonly GroupPairVote[]): GroupDifference {
  const clear = votes.filter(({ positions }) => !positions.includes(undefined));
  const apart = clear.filter(({ positions: [first, second] }) => first !== second);
  return { apart: apart.length, compared: clear.length };
}
