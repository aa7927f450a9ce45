import { CAST_POSITIONS, type CastPosition } from '../position.ts';
import { remember } from '../remember.ts';
import type { Tally } from '../tally.ts';
import { countCommon, setBit } from './bits.ts';
import { type Rate, rateOf } from './rate.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { memberCastAt, type VoterGroup } from './voterGroup.ts';
import type { VoteTable } from './voteTable.ts';

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
  return loyaltyToGroups(table, row, [group], selection);
}

/** The loyalty of a state to the one of some groups that it belonged to at each vote; as `loyalty` for each of them. */
export function loyaltyToGroups(
  table: VoteTable,
  row: number,
  groups: readonly VoterGroup[],
  selection: ResolutionSelection,
): Loyalty {
  const start = row * table.wordsPerRow;
  let cast = 0;
  let counted = 0;
  let withGroup = 0;
  for (const group of groups) {
    const columns = group.members.find((member) => member.row === row)?.columns;
    if (columns === undefined) continue;
    const votes = columns.map((word, index) => word & (selection.words[index] ?? 0));
    for (const position of CAST_POSITIONS) {
      const own = table.planes[position];
      const { hasMost, isMost } = trendBeside(group)[position];
      cast += countCommon(own, start, votes);
      counted += countCommon(own, start, votes, hasMost);
      withGroup += countCommon(own, start, votes, isMost);
    }
  }
  return { rate: rateOf(withGroup, counted), skipped: cast - counted };
}

/** One row of bits by column each. */
interface Trend {
  /** The others have a plurality. */
  readonly hasMost: Uint32Array;
  /** The position itself is it. */
  readonly isMost: Uint32Array;
}

/** What the others of a group did wherever one of its members cast a position. */
const trendBeside = remember(
  (group: VoterGroup): Readonly<Record<CastPosition, Trend>> => ({
    Y: readTrend(group, 'Y'),
    N: readTrend(group, 'N'),
    A: readTrend(group, 'A'),
  }),
);

function readTrend({ members, tallies }: VoterGroup, own: CastPosition): Trend {
  const length = members[0]?.columns.length ?? 0;
  const trend = { hasMost: new Uint32Array(length), isMost: new Uint32Array(length) };
  tallies.forEach((tally, column) => {
    const most = pluralityOf(withoutOne(tally, own));
    if (most !== undefined) setBit(trend.hasMost, 0, column);
    if (most === own) setBit(trend.isMost, 0, column);
  });
  return trend;
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
    const own = memberCastAt(table, member, column);
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
