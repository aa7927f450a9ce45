import { agreementIndex } from '../agreement/cohesion.ts';
import { pluralityOf } from '../agreement/loyalty.ts';
import { type ResolutionSelection, selectedColumns } from '../agreement/selection.ts';
import type { VoterGroup } from '../agreement/voterGroup.ts';
import type { VoteTable } from '../agreement/voteTable.ts';
import type { CastPosition } from '../position.ts';
import type { Resolution } from '../resolution.ts';
import { castCount, type Tally } from '../tally.ts';

/** What a group did in one vote, beside all others that voted. */
export interface GroupVote {
  readonly resolution: Resolution;
  /** Of the group; at least two votes cast. */
  readonly tally: Tally;
  /** 0 (three equal parts) to 1 (all alike). */
  readonly agreementIndex: number;
  /** The position that most of the group took; undefined where two are tied for it. */
  readonly position: CastPosition | undefined;
  /** The same of those outside the group; undefined also where nobody else voted. */
  readonly othersPosition: CastPosition | undefined;
}

/**
 * The votes of a selection in which at least two members of a group voted, in the order of the table.
 *
 * `everyone` is the group of all states of the table.
 */
export function groupVotes(
  table: VoteTable,
  { group, everyone }: { readonly group: VoterGroup; readonly everyone: VoterGroup },
  selection: ResolutionSelection,
): readonly GroupVote[] {
  return selectedColumns(selection).flatMap((column): readonly GroupVote[] => {
    const resolution = table.resolutions[column];
    const tally = group.tallies[column];
    const all = everyone.tallies[column];
    if (resolution === undefined || tally === undefined || all === undefined || castCount(tally) < 2)
      return [];
    const index = agreementIndex(tally);
    if (index === undefined) return [];
    const others = {
      yes: all.yes - tally.yes,
      no: all.no - tally.no,
      abstain: all.abstain - tally.abstain,
    };
    return [
      {
        resolution,
        tally,
        agreementIndex: index,
        position: pluralityOf(tally),
        othersPosition: pluralityOf(others),
      },
    ];
  });
}

/** The votes from the one that split the group most; of equal ones, those with more members voting first. */
export function bySplit(votes: readonly GroupVote[]): readonly GroupVote[] {
  return votes.toSorted(
    (a, b) => a.agreementIndex - b.agreementIndex || castCount(b.tally) - castCount(a.tally),
  );
}

/**
 * The votes in which most of the group took another position than most of the others, from the one in which the group
 * was most united; of equal ones, those with more members voting first.
 */
export function unitedApart(votes: readonly GroupVote[]): readonly GroupVote[] {
  return votes
    .filter(
      ({ position, othersPosition }) =>
        position !== undefined && othersPosition !== undefined && position !== othersPosition,
    )
    .sort((a, b) => b.agreementIndex - a.agreementIndex || castCount(b.tally) - castCount(a.tally));
}
