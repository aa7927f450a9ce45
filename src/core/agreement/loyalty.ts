import type { CastPosition } from '../position.ts';
import type { Tally } from '../tally.ts';
import { type Rate, rateOf } from './rate.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { belongsAt, type VoterGroup } from './voterGroup.ts';
import { castAt, type VoteTable } from './voteTable.ts';

/** How often a state voted as most of its group did. */
export interface Loyalty {
  /** Votes cast with the group's plurality, of those in which there was one. */
  readonly rate: Rate;
  /** Votes cast in which the others were tied for the most, or none of them voted: left out. */
  readonly skipped: number;
}

/** A vote that a state cast as a member of a group, beside what the others of the group cast. */
export interface BesideGroup {
  readonly column: number;
  readonly own: CastPosition;
  /** Without the state itself. */
  readonly others: Tally;
  /** What most of the others cast; undefined where they were tied for it, or none of them voted. */
  readonly most: CastPosition | undefined;
}

/**
 * The loyalty of a state to its group over a selection of votes.
 *
 * Only votes that the state cast while it belonged count. It is left out of the plurality it is compared with.
 */
export function loyalty(
  table: VoteTable,
  row: number,
  group: VoterGroup,
  selection: ResolutionSelection,
): Loyalty {
  return loyaltyOf(votesBesideGroup(table, row, group, selection));
}

/** The loyalty that some votes beside a group make; they may be of several groups, one after the other in time. */
export function loyaltyOf(votes: readonly BesideGroup[]): Loyalty {
  const counted = votes.filter(({ most }) => most !== undefined);
  const withGroup = counted.filter(({ own, most }) => own === most);
  return { rate: rateOf(withGroup.length, counted.length), skipped: votes.length - counted.length };
}

/** The votes that a state cast while it belonged to a group, by column. */
export function votesBesideGroup(
  table: VoteTable,
  row: number,
  group: VoterGroup,
  selection: ResolutionSelection,
): readonly BesideGroup[] {
  const member = group.members.find((candidate) => candidate.row === row);
  if (member === undefined) return [];
  return selectedColumns(selection).flatMap((column): readonly BesideGroup[] => {
    const own = belongsAt(member, column) ? castAt(table, column, row) : undefined;
    const tally = group.tallies[column];
    if (own === undefined || tally === undefined) return [];
    const others = withoutOne(tally, own);
    return [{ column, own, others, most: pluralityOf(others) }];
  });
}

/** The position most often cast; undefined where two are tied for it, or nobody voted. */
export function pluralityOf({ yes, no, abstain }: Tally): CastPosition | undefined {
  if (yes > no && yes > abstain) return 'Y';
  if (no > yes && no > abstain) return 'N';
  if (abstain > yes && abstain > no) return 'A';
  return undefined;
}

function withoutOne({ yes, no, abstain }: Tally, position: CastPosition): Tally {
  switch (position) {
    case 'Y':
      return { yes: yes - 1, no, abstain };
    case 'N':
      return { yes, no: no - 1, abstain };
    case 'A':
      return { yes, no, abstain: abstain - 1 };
  }
}
