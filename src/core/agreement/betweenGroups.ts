import { castCount, type Tally } from '../tally.ts';
import { countCommon } from './bits.ts';
import type { PairTable } from './pairTable.ts';
import { type ResolutionSelection, selectedColumns } from './selection.ts';
import { type GroupMember, memberCastAt, type VoterGroup } from './voterGroup.ts';
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
  [first, second]: readonly [VoterGroup, VoterGroup],
  selection: ResolutionSelection,
): BetweenGroups {
  const cells = { yy: 0, ya: 0, yn: 0, ay: 0, aa: 0, an: 0, ny: 0, na: 0, nn: 0 };
  const shared = sharedMembers(first, second);
  let resolutionCount = 0;
  for (const column of selectedColumns(selection)) {
    const a = first.tallies[column];
    const b = second.tallies[column];
    if (a === undefined || b === undefined) continue;
    cells.yy += a.yes * b.yes;
    cells.ya += a.yes * b.abstain;
    cells.yn += a.yes * b.no;
    cells.ay += a.abstain * b.yes;
    cells.aa += a.abstain * b.abstain;
    cells.an += a.abstain * b.no;
    cells.ny += a.no * b.yes;
    cells.na += a.no * b.abstain;
    cells.nn += a.no * b.no;
    if (hasPair(table, { a, b, shared }, column)) resolutionCount += 1;
  }
  for (const { row, columns } of shared) {
    const start = row * table.wordsPerRow;
    cells.yy -= countCommon(table.planes.Y, start, selection.words, columns);
    cells.aa -= countCommon(table.planes.A, start, selection.words, columns);
    cells.nn -= countCommon(table.planes.N, start, selection.words, columns);
  }
  return { table: cells, resolutionCount };
}

/** The states in both groups, each at the votes at which it belonged to both. */
export function sharedMembers(first: VoterGroup, second: VoterGroup): readonly GroupMember[] {
  const secondByRow = new Map(second.members.map(({ row, columns }) => [row, columns]));
  return first.members.flatMap(({ row, columns }) => {
    const other = secondByRow.get(row);
    return other === undefined
      ? []
      : [{ row, columns: columns.map((word, index) => word & (other[index] ?? 0)) }];
  });
}

interface Sides {
  readonly a: Tally;
  readonly b: Tally;
  readonly shared: readonly GroupMember[];
}

/** Whether a member of each group voted, and not the same state alone. */
function hasPair(table: VoteTable, { a, b, shared }: Sides, column: number): boolean {
  const [ofFirst, ofSecond] = [castCount(a), castCount(b)];
  if (ofFirst === 0 || ofSecond === 0) return false;
  if (ofFirst > 1 || ofSecond > 1) return true;
  return !shared.some((member) => memberCastAt(table, member, column) !== undefined);
}
