import { POSITIONS, type Position } from '../../position.ts';
import type { StateCode } from '../../state/stateCode.ts';

/** The positions of a roll call, by state in the order of the grid. */
export type StatePosition = readonly [StateCode, Position];

/** Positions by roll call and state; see `createVoteGrid`. */
export interface VoteGrid {
  /**
   * Enters a position. `repeated`: the state had that position already; `contradicted`: it had another, and is
   * not recorded from now on.
   */
  readonly enter: (
    rcid: string,
    state: StateCode,
    position: Position,
  ) => 'entered' | 'repeated' | 'contradicted';
  /** The roll calls that have positions, in the order in which they came. */
  readonly rcids: () => readonly string[];
  readonly positionsOf: (rcid: string) => readonly StatePosition[];
  /** The states that have positions, in the order of the grid. */
  readonly voters: () => readonly StateCode[];
}

/**
 * An empty grid for the given states, a byte per state and roll call: 0 where there is no position, otherwise
 * 1 + the index of the position in `POSITIONS`. A million rows of votes take two megabytes.
 *
 * Throws where a position is entered for a state that is not in it.
 */
export function createVoteGrid(states: readonly StateCode[]): VoteGrid {
  const columnByState = new Map(states.map((state, index) => [state, index]));
  const pairs = states.map((state) => POSITIONS.map((position): StatePosition => [state, position]));
  const lines = new Map<string, Uint8Array>();
  // Votes come roll call by roll call: one look-up serves them all.
  let lastRcid: string | undefined;
  let lastLine: Uint8Array = new Uint8Array();
  const lineOf = (rcid: string) => {
    if (rcid === lastRcid) return lastLine;
    lastRcid = rcid;
    lastLine = lines.get(rcid) ?? addLine(lines, rcid, states.length);
    return lastLine;
  };
  return {
    enter: (rcid, state, position) => {
      const column = columnByState.get(state);
      if (column === undefined) throw new Error(`state not in the grid: ${state}`);
      return enterCell(lineOf(rcid), column, POSITIONS.indexOf(position) + 1);
    },
    rcids: () => [...lines.keys()],
    positionsOf: (rcid) => readLine(pairs, lines.get(rcid)),
    voters: () => {
      const all = [...lines.values()];
      return states.filter((_, column) => all.some((line) => line[column] !== 0));
    },
  };
}

const NOT_RECORDED_CELL = POSITIONS.indexOf('notRecorded') + 1;

function addLine(lines: Map<string, Uint8Array>, rcid: string, length: number): Uint8Array {
  const line = new Uint8Array(length);
  lines.set(rcid, line);
  return line;
}

function enterCell(line: Uint8Array, column: number, cell: number): 'entered' | 'repeated' | 'contradicted' {
  const known = line[column];
  if (known === cell) return 'repeated';
  line[column] = known === 0 ? cell : NOT_RECORDED_CELL;
  return known === 0 ? 'entered' : 'contradicted';
}

/** The same few pairs serve all roll calls. */
function readLine(
  pairs: readonly (readonly StatePosition[])[],
  line: Uint8Array | undefined,
): readonly StatePosition[] {
  const positions: StatePosition[] = [];
  if (line === undefined) return positions;
  for (let column = 0; column < line.length; column += 1) {
    const cell = line[column] ?? 0;
    const pair = cell === 0 ? undefined : pairs[column]?.[cell - 1];
    if (pair !== undefined) positions.push(pair);
  }
  return positions;
}
