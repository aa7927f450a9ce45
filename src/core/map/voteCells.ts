import type { CastPosition } from '../position.ts';

/** Votes cast, by state and vote; undefined where a state cast none. */
export interface CastVotes {
  readonly stateCount: number;
  readonly voteCount: number;
  readonly castAt: (state: number, vote: number) => CastPosition | undefined;
}

/** Votes cast that divided the states, as numbers, one after the other: the first three arrays run alike. */
export interface VoteCells {
  /** Numbered anew without gaps. */
  readonly votes: Uint32Array;
  /** Places in `placed`. */
  readonly rows: Uint32Array;
  /** 1 in favour, 0 abstaining, −1 against. */
  readonly values: Float64Array;
  /** Votes that divided the states. */
  readonly voteCount: number;
  /** Ascending: the states that cast any. */
  readonly placed: readonly number[];
}

const VALUES: Readonly<Record<CastPosition, number>> = { Y: 1, A: 0, N: -1 };

/** Lists the votes cast. Where all who cast one took the same position there is nothing to tell states apart by. */
export function listCells({ stateCount, voteCount, castAt }: CastVotes): VoteCells {
  const votes: number[] = [];
  const states: number[] = [];
  const values: number[] = [];
  let dividing = 0;
  for (let vote = 0; vote < voteCount; vote += 1) {
    const cast = castIn(stateCount, (state) => castAt(state, vote));
    if (!cast.some(({ value }) => value !== cast[0]?.value)) continue;
    for (const { state, value } of cast) {
      votes.push(dividing);
      states.push(state);
      values.push(value);
    }
    dividing += 1;
  }
  const placed = Array.from(new Set(states)).sort((a, b) => a - b);
  const rowByState = new Map(placed.map((state, row) => [state, row]));
  return {
    votes: Uint32Array.from(votes),
    rows: Uint32Array.from(states, (state) => rowByState.get(state) ?? 0),
    values: Float64Array.from(values),
    voteCount: dividing,
    placed,
  };
}

interface CastValue {
  readonly state: number;
  readonly value: number;
}

function castIn(
  stateCount: number,
  castBy: (state: number) => CastPosition | undefined,
): readonly CastValue[] {
  return Array.from({ length: stateCount }, (_, state) => ({ state, position: castBy(state) })).flatMap(
    ({ state, position }) => (position === undefined ? [] : [{ state, value: VALUES[position] }]),
  );
}
