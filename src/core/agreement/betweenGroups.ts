import type { Tally } from '../tally.ts';
import type { PairTable } from './pairTable.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { commonGroup, type VoterGroup } from './voterGroup.ts';
import type { VoteTable } from './voteTable.ts';

/** How the members of two groups voted beside each other. */
export interface BetweenGroups {
  /**
   * All pairs of one member from each group in all votes, counted together; any measure applies to it. Of two equal
   * groups every pair stands in it both ways round. Pairs of one vote are not independent of each other: an interval
   * computed from this table is too narrow, and `resolutionCount` is the n to show.
   */
  readonly table: PairTable;
  /** Votes in which at least one such pair voted. */
  readonly resolutionCount: number;
}

/** The pooled table of two groups over a selection. A state in both groups is never paired with itself. */
export function betweenGroups(
  table: VoteTable,
  groups: readonly [VoterGroup, VoterGroup],
  selection: ResolutionSelection,
): BetweenGroups {
  const [first, second] = groups;
  const both = commonGroup(table, first, second);
  const cells = { yy: 0, ya: 0, yn: 0, ay: 0, aa: 0, an: 0, ny: 0, na: 0, nn: 0 };
  let resolutionCount = 0;
  for (const column of selectedColumns(selection)) {
    const a = first.tallies[column];
    const b = second.tallies[column];
    const self = both.tallies[column];
    if (a === undefined || b === undefined || self === undefined) continue;
    const pairs = pairsOf(a, b, self);
    for (const [cell, count] of pairs) cells[cell] += count;
    if (pairs.some(([, count]) => count > 0)) resolutionCount += 1;
  }
  return { table: cells, resolutionCount };
}

type CellCount = readonly [cell: keyof PairTable, count: number];

function pairsOf(a: Tally, b: Tally, self: Tally): readonly CellCount[] {
  return [
    ['yy', a.yes * b.yes - self.yes],
    ['ya', a.yes * b.abstain],
    ['yn', a.yes * b.no],
    ['ay', a.abstain * b.yes],
    ['aa', a.abstain * b.abstain - self.abstain],
    ['an', a.abstain * b.no],
    ['ny', a.no * b.yes],
    ['na', a.no * b.abstain],
    ['nn', a.no * b.no - self.no],
  ];
}
