import type { CastPosition } from '../position.ts';

/** Votes cast, by state and vote; undefined where a state cast none. */
export interface CastVotes {
  readonly stateCount: number;
  readonly voteCount: number;
  readonly castAt: (state: number, vote: number) => CastPosition | undefined;
}

/** Votes cast that divided the states, as numbers, vote after vote: `rows` and `values` run alike. */
export interface VoteCells {
  readonly stateCount: number;
  /** Which votes divided the states, ascending, as they were numbered before. */
  readonly dividing: readonly number[];
  /** By vote that divided, where its cells begin; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** Places in `placed`. */
  readonly rows: Uint32Array;
  /** 1 in favour, 0 abstaining, −1 against. */
  readonly values: Int8Array;
  /** Ascending: the states that cast any. */
  readonly placed: readonly number[];
}

const VALUES: Readonly<Record<CastPosition, number>> = { Y: 1, A: 0, N: -1 };

/** Lists the votes cast. Where all who cast one took the same position there is nothing to tell states apart by. */
export function listCells(cast: CastVotes): VoteCells {
  const { stateCount, voteCount } = cast;
  const states = new Uint32Array(stateCount * voteCount);
  const values = new Int8Array(stateCount * voteCount);
  const starts = new Uint32Array(voteCount + 1);
  const dividing: number[] = [];
  for (let vote = 0, end = 0; vote < voteCount; vote += 1) {
    const start = end;
    for (let state = 0; state < stateCount; state += 1) {
      const position = cast.castAt(state, vote);
      if (position === undefined) continue;
      states[end] = state;
      values[end] = VALUES[position];
      end += 1;
    }
    if (isUniform(values, start, end)) end = start;
    else starts[dividing.push(vote)] = end;
  }
  const count = starts[dividing.length] ?? 0;
  return {
    stateCount,
    dividing,
    starts: starts.slice(0, dividing.length + 1),
    values: values.slice(0, count),
    ...placeStates(states.subarray(0, count), stateCount),
  };
}

function isUniform(values: Int8Array, start: number, end: number): boolean {
  for (let cell = start + 1; cell < end; cell += 1) if (values[cell] !== values[start]) return false;
  return true;
}

/** The states that are named at all, and in their place where each one named stands among them. */
function placeStates(states: Uint32Array, stateCount: number): Pick<VoteCells, 'placed' | 'rows'> {
  const isPlaced = new Uint8Array(stateCount);
  for (const state of states) isPlaced[state] = 1;
  const placed = Array.from({ length: stateCount }, (_, state) => state).filter(
    (state) => isPlaced[state] === 1,
  );
  const rowByState = new Uint32Array(stateCount);
  placed.forEach((state, row) => {
    rowByState[state] = row;
  });
  return { placed, rows: states.map((state) => rowByState[state] ?? 0) };
}
