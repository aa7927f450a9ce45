import type { DataSet } from '../dataSet.ts';
import { type CastPosition, isCast, POSITIONS, type Position } from '../position.ts';
import type { Resolution, ResolutionId, Vote } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import { hasBit, setBit } from './bits.ts';

/**
 * All positions of a data set in bits, made once and read by every measure.
 *
 * A column is a resolution with recorded positions, a row is a state. A plane holds one bit per row and column:
 * column c of row r is bit `c & 31` of word `r * wordsPerRow + (c >>> 5)`. At most one of the five planes has
 * the bit; none has it where the state was no member or the source has no record. Bits past the last column are 0.
 */
export interface VoteTable {
  /** By column, in the order of the data set. */
  readonly resolutions: readonly Resolution[];
  /** By row, in the order of the data set. */
  readonly states: readonly StateCode[];
  readonly columnById: ReadonlyMap<ResolutionId, number>;
  readonly rowByState: ReadonlyMap<StateCode, number>;
  /** Words of 32 columns in one row; a multiple of 4, so that rows are whole vectors of 128 bits. */
  readonly wordsPerRow: number;
  readonly planes: Readonly<Record<Position, Uint32Array>>;
  /** A plane of its own: the positions that are known from the roster and not from a list. */
  readonly byRoster: Uint32Array;
  /** The planes of Y, A and N in one. */
  readonly cast: Uint32Array;
  /** One row: the columns whose record is disputed. */
  readonly disputed: Uint32Array;
  /** One row: the columns at which all who voted, of all states in the data set, voted alike. */
  readonly unanimous: Uint32Array;
  /** Whether any record says "not voting"; where none does, the source leaves absences out. */
  readonly recordsAbsence: boolean;
  /** The states that ended whose votes stand in the row of a successor, by that; empty unless a reader joined them. */
  readonly joined: ReadonlyMap<StateCode, readonly StateCode[]>;
}

/**
 * Packs the votes of a data set.
 *
 * Resolutions without any recorded position get no column. Throws where a vote names a resolution or a state that
 * the data set does not have, or where a state has two records for one vote.
 */
export function buildVoteTable(dataSet: Pick<DataSet, 'resolutions' | 'votes' | 'states'>): VoteTable {
  const recorded = recordedIds(dataSet.votes);
  const resolutions = dataSet.resolutions.filter(({ id }) => recorded.has(id));
  const states = dataSet.states.map(({ code }) => code);
  const length = states.length * wordsFor(resolutions.length);
  const parts = { resolutions, states, planes: emptyPlanes(length), byRoster: new Uint32Array(length) };
  packVotes(keyParts(parts), dataSet.votes, recorded);
  return completeVoteTable(parts);
}

/** What a table is made from: everything else in it follows. */
export type VoteTableParts = Pick<VoteTable, 'resolutions' | 'states' | 'planes' | 'byRoster'>;

/** The table of planes that are filled. Throws where their length is not that of the resolutions and states. */
export function completeVoteTable(parts: VoteTableParts): VoteTable {
  const keyed = keyParts(parts);
  const { planes, wordsPerRow } = keyed;
  const length = parts.states.length * wordsPerRow;
  for (const plane of [...Object.values(planes), parts.byRoster]) {
    if (plane.length !== length) throw new Error(`plane of another length: ${plane.length}, not ${length}`);
  }
  const cast = new Uint32Array(length);
  orInto(cast, [planes.Y, planes.A, planes.N]);
  return {
    ...keyed,
    cast,
    disputed: disputedColumns(parts.resolutions, wordsPerRow),
    unanimous: unanimousColumns(planes, wordsPerRow),
    recordsAbsence: planes.X.some((word) => word !== 0),
    joined: NONE_JOINED,
  };
}

/**
 * The position of a state in a vote; undefined where it was no member that day or has no record.
 *
 * Indices are those of `table.resolutions` and `table.states`; outside them the answer is undefined.
 */
export function positionAt(
  table: VoteTable,
  resolutionIndex: number,
  stateIndex: number,
): Position | undefined {
  if (resolutionIndex >= table.resolutions.length) return undefined;
  const start = stateIndex * table.wordsPerRow;
  for (const position of POSITIONS) {
    if (hasBit(table.planes[position], start, resolutionIndex)) return position;
  }
  return undefined;
}

/** The position a state cast in a vote, with indices as above; undefined where it cast none, for whatever reason. */
export function castAt(
  table: VoteTable,
  resolutionIndex: number,
  stateIndex: number,
): CastPosition | undefined {
  const position = positionAt(table, resolutionIndex, stateIndex);
  return position !== undefined && isCast(position) ? position : undefined;
}

const NONE_JOINED: ReadonlyMap<StateCode, readonly StateCode[]> = new Map();

type KeyedParts = VoteTableParts & Pick<VoteTable, 'columnById' | 'rowByState' | 'wordsPerRow'>;

function keyParts(parts: VoteTableParts): KeyedParts {
  return {
    ...parts,
    columnById: new Map(parts.resolutions.map(({ id }, column) => [id, column])),
    rowByState: new Map(parts.states.map((code, row) => [code, row])),
    wordsPerRow: wordsFor(parts.resolutions.length),
  };
}

function wordsFor(columns: number): number {
  return Math.ceil(columns / 128) * 4;
}

function recordedIds(votes: readonly Vote[]): ReadonlySet<ResolutionId> {
  const ids = new Set<ResolutionId>();
  let last: ResolutionId | undefined;
  for (const { resolutionId, position } of votes) {
    if (resolutionId === last || position === 'notRecorded') continue;
    ids.add(resolutionId);
    last = resolutionId;
  }
  return ids;
}

function emptyPlanes(length: number): Readonly<Record<Position, Uint32Array>> {
  return {
    Y: new Uint32Array(length),
    N: new Uint32Array(length),
    A: new Uint32Array(length),
    X: new Uint32Array(length),
    notRecorded: new Uint32Array(length),
  };
}

function packVotes(table: KeyedParts, votes: readonly Vote[], recorded: ReadonlySet<ResolutionId>): void {
  const taken = new Uint32Array(table.byRoster.length);
  let lastId: ResolutionId | undefined;
  let column: number | undefined;
  for (const { resolutionId, state, position, basis } of votes) {
    // Votes come resolution by resolution: one look-up serves them all.
    if (resolutionId !== lastId) {
      lastId = resolutionId;
      column = table.columnById.get(resolutionId);
      if (column === undefined && recorded.has(resolutionId)) {
        throw new Error(`resolution unknown: ${resolutionId}`);
      }
    }
    if (column === undefined) continue;
    const row = table.rowByState.get(state);
    if (row === undefined) throw new Error(`state unknown: ${state}`);
    const start = row * table.wordsPerRow;
    if (hasBit(taken, start, column)) throw new Error(`vote repeated: ${resolutionId} ${state}`);
    setBit(taken, start, column);
    setBit(table.planes[position], start, column);
    if (basis === 'roster') setBit(table.byRoster, start, column);
  }
}

function orInto(target: Uint32Array, sources: readonly Uint32Array[]): void {
  for (const source of sources) {
    for (let index = 0; index < target.length; index += 1) {
      target[index] = (target[index] ?? 0) | (source[index] ?? 0);
    }
  }
}

function disputedColumns(resolutions: readonly Resolution[], wordsPerRow: number): Uint32Array {
  const words = new Uint32Array(wordsPerRow);
  resolutions.forEach(({ status }, column) => {
    if (status === 'disputed') setBit(words, 0, column);
  });
  return words;
}

function unanimousColumns(planes: VoteTable['planes'], wordsPerRow: number): Uint32Array {
  const yes = anyRow(planes.Y, wordsPerRow);
  const abstain = anyRow(planes.A, wordsPerRow);
  const no = anyRow(planes.N, wordsPerRow);
  return yes.map((y, index) => {
    const a = abstain[index] ?? 0;
    const n = no[index] ?? 0;
    return (y & ~a & ~n) | (a & ~y & ~n) | (n & ~y & ~a);
  });
}

function anyRow(plane: Uint32Array, wordsPerRow: number): Uint32Array {
  const any = new Uint32Array(wordsPerRow);
  for (let start = 0; start < plane.length; start += wordsPerRow) {
    orInto(any, [plane.subarray(start, start + wordsPerRow)]);
  }
  return any;
}
