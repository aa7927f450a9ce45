import { POSITIONS, type Position } from '../../position.ts';
import type { StateCode } from '../../state/stateCode.ts';

/** What an entry did: it said something new, it said what was known or nothing, or it contradicted what was known. */
export type GridEntry = 'entered' | 'repeated' | 'contradicted';

/** Positions by text and state; see `createPositionGrid`. */
export interface PositionGrid {
  readonly enter: (text: number, state: StateCode, position: Position) => GridEntry;
  /** In the order of the states; empty for a text without any. */
  readonly positionsOf: (text: number) => readonly (readonly [StateCode, Position])[];
}

/**
 * An empty grid for the given states, a byte per state and text that has positions.
 *
 * Silence is no statement: not recorded gives way to any position and contradicts none. A state of which two positions
 * were entered is not recorded, whatever comes after. Throws for a state that is not in it.
 */
export function createPositionGrid(states: readonly StateCode[]): PositionGrid {
  const columnByState = new Map(states.map((state, index) => [state, index]));
  const lines = new Map<number, Uint8Array>();
  return {
    enter: (text, state, position) => {
      const column = columnByState.get(state);
      if (column === undefined) throw new Error(`state not in the grid: ${state}`);
      const line = lines.get(text) ?? new Uint8Array(states.length);
      lines.set(text, line);
      return enterCell(line, column, POSITIONS.indexOf(position) + 1);
    },
    positionsOf: (text) => readLine(states, lines.get(text)),
  };
}

const BLANK = 0;
const SILENT = POSITIONS.indexOf('notRecorded') + 1;
const CONTRADICTED = POSITIONS.length + 1;

function enterCell(line: Uint8Array, column: number, cell: number): GridEntry {
  const known = line[column];
  if (known === cell || (cell === SILENT && known !== BLANK)) return 'repeated';
  if (known === BLANK || known === SILENT) {
    line[column] = cell;
    return 'entered';
  }
  line[column] = CONTRADICTED;
  return 'contradicted';
}

function readLine(
  states: readonly StateCode[],
  line: Uint8Array | undefined,
): readonly (readonly [StateCode, Position])[] {
  const positions: (readonly [StateCode, Position])[] = [];
  line?.forEach((cell, column) => {
    const state = states[column];
    if (state === undefined || cell === BLANK) return;
    positions.push([state, cell === CONTRADICTED ? 'notRecorded' : (POSITIONS[cell - 1] ?? 'notRecorded')]);
  });
  return positions;
}
