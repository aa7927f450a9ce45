import { pluralityOf } from '../agreement/loyalty.ts';
import { type CastPosition, isCast } from '../position.ts';
import { REGIONAL_GROUPS, type RegionalGroup } from '../state/regionalGroup.ts';
import { castCount, countTally } from '../tally.ts';
import type { MemberVote } from './memberVotes.ts';

/** What most of a regional group did in one vote, and who did otherwise. */
export interface GroupPlurality {
  readonly group: RegionalGroup;
  /** Members that cast a vote; at least 2. */
  readonly voters: number;
  /** The position that more of them took than any other; undefined where two are tied for it. */
  readonly position: CastPosition | undefined;
  /** Members that took it; 0 where there is none. */
  readonly followers: number;
  /** Members that cast another vote than it, in the order given; empty where there is none. */
  readonly others: readonly MemberVote[];
}

/**
 * The plurality of each regional group in a vote, in the usual order of groups.
 *
 * A group of which fewer than two voted is left out. Who did not vote broke with nobody.
 */
export function groupPluralities(votes: readonly MemberVote[]): readonly GroupPlurality[] {
  return REGIONAL_GROUPS.flatMap((group): readonly GroupPlurality[] => {
    const members = votes.filter((vote) => vote.group === group);
    const tally = countTally(members.map(({ position }) => position));
    const voters = castCount(tally);
    if (voters < 2) return [];
    const position = pluralityOf(tally);
    if (position === undefined) return [{ group, voters, position, followers: 0, others: [] }];
    const others = members.filter((vote) => castOther(vote, position));
    return [{ group, voters, position, followers: voters - others.length, others }];
  });
}

function castOther({ position }: MemberVote, plurality: CastPosition): boolean {
  return isCast(position) && position !== plurality;
}
