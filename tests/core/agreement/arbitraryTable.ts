import fc from 'fast-check';
import { POSITIONS, type Position } from '../../../src/core/position.ts';
import type { Grid } from './builders.ts';

const record: fc.Arbitrary<Position | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Position>('Y', 'N', 'A') },
  { weight: 2, arbitrary: fc.constantFrom<Position | undefined>(...POSITIONS, undefined) },
);

/** Positions of up to `maxStates` states in up to `maxVotes` votes; a column may hold no record at all. */
export function arbitraryGrid(maxStates = 6, maxVotes = 140): fc.Arbitrary<Grid> {
  return fc
    .tuple(fc.integer({ min: 1, max: maxStates }), fc.integer({ min: 0, max: maxVotes }))
    .chain(([states, votes]) =>
      fc.array(fc.array(record, { minLength: votes, maxLength: votes }), {
        minLength: states,
        maxLength: states,
      }),
    );
}

/** A grid too large for fast-check to draw: positions from a linear congruential sequence, always the same. */
export function largeGrid(stateCount: number, voteCount: number, seed = 1): Grid {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: stateCount }, () =>
    Array.from({ length: voteCount }, (): Position | undefined => {
      const draw = next();
      if (draw < 0.6) return 'Y';
      if (draw < 0.75) return 'A';
      if (draw < 0.88) return 'N';
      if (draw < 0.94) return 'X';
      return undefined;
    }),
  );
}
