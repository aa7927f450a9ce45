import { countBits } from './agreement/bits.ts';
import { votesInColumn, votesInRow } from './agreement/votesIn.ts';
import { buildVoteTable, type VoteTable } from './agreement/voteTable.ts';
import { BODIES, type Body } from './body.ts';
import type { DataSet } from './dataSet.ts';
import { POSITIONS } from './position.ts';
import type { Resolution, ResolutionId, Vote } from './resolution.ts';
import type { State } from './state/state.ts';
import type { StateCode } from './state/stateCode.ts';

/** A data set whose votes are packed in a table. */
export type DataSetHead = Omit<DataSet, 'votes'>;

/** Votes by what they belong to, made from the packed table when asked for. */
export interface VoteLookup<K> {
  /** Undefined where there is no record at all. */
  get(key: K): readonly Vote[] | undefined;
  has(key: K): boolean;
}

/** A data set with the look-ups that every view needs. Built once for a data set. */
export interface DataSetIndex {
  readonly dataSet: DataSetHead;
  /** The votes of the data set, packed. */
  readonly table: VoteTable;
  /** Positions on record. */
  readonly voteCount: number;
  /** The bodies whose texts it holds. */
  readonly bodies: readonly Body[];
  readonly resolutionById: ReadonlyMap<string, Resolution>;
  /** The records of a symbol; real data repeats symbols, so there may be several. */
  readonly resolutionsBySymbol: ReadonlyMap<string, readonly Resolution[]>;
  /** The votes on a text, by state. */
  readonly votesByResolution: VoteLookup<ResolutionId>;
  /** The votes of a state, in the order of the texts. */
  readonly votesByState: VoteLookup<StateCode>;
  /** The states that have a record of a vote. */
  readonly votingStates: ReadonlySet<StateCode>;
  readonly stateByCode: ReadonlyMap<StateCode, State>;
  /** The records that recall a symbol. */
  readonly recallersBySymbol: ReadonlyMap<string, readonly Resolution[]>;
}

/** Builds the look-ups of a data set. Throws where its votes do not fit its texts and states: see `settleVotes`. */
export function indexDataSet({ votes, ...dataSet }: DataSet): DataSetIndex {
  return indexPacked(dataSet, buildVoteTable({ ...dataSet, votes }));
}

/** Builds the look-ups of a data set whose votes are packed already; the table is that of its texts and states. */
export function indexPacked(dataSet: DataSetHead, table: VoteTable): DataSetIndex {
  const { resolutions, states } = dataSet;
  const present = new Set(resolutions.map(({ body }) => body));
  const votingStates = new Set(table.states.filter((_, row) => hasRecord(table, row)));
  return {
    dataSet,
    table,
    voteCount: POSITIONS.reduce((sum, position) => sum + countBits(table.planes[position]), 0),
    bodies: BODIES.filter((body) => present.has(body)),
    resolutionById: new Map(resolutions.map((resolution) => [resolution.id, resolution])),
    resolutionsBySymbol: groupBy(resolutions, ({ symbol }) => [symbol]),
    votesByResolution: {
      get: (id) => lookUp(table.columnById.get(id), (column) => votesInColumn(table, column)),
      has: (id) => table.columnById.has(id),
    },
    votesByState: {
      get: (code) =>
        votingStates.has(code)
          ? lookUp(table.rowByState.get(code), (row) => votesInRow(table, row))
          : undefined,
      has: (code) => votingStates.has(code),
    },
    votingStates,
    stateByCode: new Map(states.map((state) => [state.code, state])),
    recallersBySymbol: groupBy(resolutions, ({ recalls }) => recalls),
  };
}

function hasRecord({ planes, wordsPerRow }: VoteTable, row: number): boolean {
  const start = row * wordsPerRow;
  return POSITIONS.some((position) =>
    planes[position].subarray(start, start + wordsPerRow).some((word) => word !== 0),
  );
}

function lookUp<T>(index: number | undefined, read: (index: number) => T): T | undefined {
  return index === undefined ? undefined : read(index);
}

function groupBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
