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
  const member = group.members.find((candidate) => candidate.row === row);
  let withGroup = 0;
  let counted = 0;
  let skipped = 0;
  for (const column of selectedColumns(selection)) {
    if (member === undefined || !belongsAt(member, column)) continue;
    const own = castAt(table, column, row);
    const tally = group.tallies[column];
    if (own === undefined || tally === undefined) continue;
    const most = pluralityOf(withoutOne(tally, own));
    if (most === undefined) skipped += 1;
    else counted += 1;
    if (most === own) withGroup += 1;
  }
  return { rate: rateOf(withGroup, counted), skipped };
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
