import type { DataSet } from '../../src/core/dataSet.ts';
import type { Position } from '../../src/core/position.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../tests/support/makeData.ts';

/** A body that there is not: states spread along a line, votes that cut it; always the same. */
export function makeAssembly(stateCount: number, voteCount: number): DataSet {
  const next = makeSequence();
  const states = Array.from({ length: stateCount }, (_, place) => {
    const code = codeOf(place);
    return { state: makeState(code, `State ${code}`), code, ideal: 2 * next() - 1 };
  });
  const made = Array.from({ length: voteCount }, (_, number) => {
    const symbol = `A/RES/${10 + Math.floor(number / 100)}/${(number % 100) + 1}`;
    const cut = 2 * next() - 1;
    const positions = states.map(({ code, ideal }) => [code, castBy(ideal - cut + next() - 0.5)] as const);
    const count = (wanted: Position) => positions.filter(([, position]) => position === wanted).length;
    const tally = { yes: count('Y'), no: count('N'), abstain: count('A') };
    const resolution = makeResolution({ symbol, body: 'GA', declared: tally, counted: tally });
    return { resolution, votes: makeVotes(resolution, Object.fromEntries(positions)) };
  });
  return makeDataSet({
    states: states.map(({ state }) => state),
    resolutions: made.map(({ resolution }) => resolution),
    votes: made.flatMap(({ votes }) => votes),
  });
}

function castBy(leaning: number): Position {
  if (leaning > 0.2) return 'Y';
  return leaning < -0.3 ? 'N' : 'A';
}

/** AAA, AAB, … */
function codeOf(place: number): string {
  const letter = (power: number) => String.fromCharCode(65 + (Math.floor(place / 26 ** power) % 26));
  return letter(2) + letter(1) + letter(0);
}

function makeSequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
