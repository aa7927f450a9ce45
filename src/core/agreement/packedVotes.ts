import type { DataSet } from '../dataSet.ts';
import type { DataSetHead } from '../dataSetIndex.ts';
import type { Vote } from '../resolution.ts';
import { votesInColumn } from './votesIn.ts';
import { buildVoteTable, completeVoteTable, type VoteTable } from './voteTable.ts';

/** The votes of a data set in bits, without what follows from them: to be kept, and sent from worker to page. */
export interface PackedVotes {
  /** The place of each column's resolution among those of the data set, ascending. */
  readonly columns: Uint32Array;
  readonly planes: VoteTable['planes'];
  readonly byRoster: Uint32Array;
  /** Votes on resolutions that have no column, since no position on them is recorded. */
  readonly withoutColumn: readonly Vote[];
}

/** A data set with its votes packed. */
export interface PackedDataSet {
  readonly head: DataSetHead;
  readonly votes: PackedVotes;
}

/** Packs a data set. Throws where `buildVoteTable` does. */
export function packDataSet({ votes, ...head }: DataSet): PackedDataSet {
  const { columnById, planes, byRoster } = buildVoteTable({ ...head, votes });
  const columns = head.resolutions.flatMap(({ id }, place) => (columnById.has(id) ? [place] : []));
  const withoutColumn = votes.filter(({ resolutionId }) => !columnById.has(resolutionId));
  return { head, votes: { columns: Uint32Array.from(columns), planes, byRoster, withoutColumn } };
}

/** The table of a packed data set. Throws where the planes do not fit the resolutions and states. */
export function openVoteTable({ head, votes }: PackedDataSet): VoteTable {
  const resolutions = Array.from(votes.columns, (place) => {
    const resolution = head.resolutions[place];
    if (resolution === undefined) throw new Error(`resolution out of range: ${place}`);
    return resolution;
  });
  const states = head.states.map(({ code }) => code);
  return completeVoteTable({ resolutions, states, planes: votes.planes, byRoster: votes.byRoster });
}

/** The data set that was packed: votes in the order of its resolutions and, in each, of its states. */
export function unpackDataSet(packed: PackedDataSet): DataSet {
  const table = openVoteTable(packed);
  const others = new Map<string, Vote[]>();
  for (const vote of packed.votes.withoutColumn)
    others.set(vote.resolutionId, [...(others.get(vote.resolutionId) ?? []), vote]);
  const votes = packed.head.resolutions.flatMap(({ id }) => {
    const column = table.columnById.get(id);
    return column === undefined ? (others.get(id) ?? []) : votesInColumn(table, column);
  });
  return { ...packed.head, votes };
}
