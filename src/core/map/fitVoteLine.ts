import { principalAxes } from './principalAxes.ts';
import type { VoteCells } from './voteCells.ts';

/** Where states lie on the line that their votes follow most, with 0 and 1 as mean and spread of all states. */
export interface VoteLine {
  /** By row of the cells: the mean and the variance of what its votes say. */
  readonly means: Float64Array;
  readonly variances: Float64Array;
  /** The share of the squared differences from each vote's mean that the places account for; 0 to 1. */
  readonly explainedShare: number;
  readonly iterations: number;
  readonly converged: boolean;
}

const MOST_ITERATIONS = 1000;
/** Converged where no state moves further than this, spread being 1. */
const LITTLE = 1e-5;

/**
 * Finds the line: each vote is a straight function of a state's place on it, plus noise that is alike for all votes.
 *
 * Votes not cast are no part of the fit; a state that cast few lies nearer to 0 and has a greater variance. One
 * dimension of probabilistic principal component analysis, by expectation and maximisation.
 *
 * Source: Tipping, Bishop, Journal of the Royal Statistical Society B 61, 1999; with missing cells, Ilin, Raiko,
 * Journal of Machine Learning Research 11, 2010.
 */
export function fitVoteLine(cells: VoteCells): VoteLine {
  let line = startLine(cells);
  for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations += 1) {
    const next = standardise(placeStates(cells, fitVotes(cells, line)));
    const moved = next.means.reduce(
      (most, mean, state) => Math.max(most, Math.abs(mean - (line.means[state] ?? 0))),
      0,
    );
    line = next;
    if (moved < LITTLE) return describeLine(cells, line, { iterations, converged: true });
  }
  return describeLine(cells, line, { iterations: MOST_ITERATIONS, converged: false });
}

type Line = Pick<VoteLine, 'means' | 'variances'>;

/** What a place on the line says of each vote: `levels + slopes × place`, and the variance of the noise. */
interface VoteModel {
  readonly levels: Float64Array;
  readonly slopes: Float64Array;
  readonly noise: number;
}

function describeLine(
  cells: VoteCells,
  line: Line,
  search: Pick<VoteLine, 'iterations' | 'converged'>,
): VoteLine {
  const total = fitVotes(cells, zeroLine(cells)).noise;
  const left = fitVotes(cells, { ...zeroLine(cells), means: line.means }).noise;
  return { ...line, ...search, explainedShare: ratio(total - left, total) };
}

function zeroLine({ placed }: VoteCells): Line {
  return { means: new Float64Array(placed.length), variances: new Float64Array(placed.length) };
}

/** The first principal component with the mean of a vote in the place of what was not cast. */
function startLine(cells: VoteCells): Line {
  const { rows, votes, values, voteCount, placed } = cells;
  const { levels } = fitVotes(cells, zeroLine(cells));
  const differences = new Float64Array(placed.length * voteCount);
  values.forEach((value, cell) => {
    const vote = votes[cell] ?? 0;
    differences[(rows[cell] ?? 0) * voteCount + vote] = value - (levels[vote] ?? 0);
  });
  const [axis] = principalAxes(productsOfRows(differences, placed.length), placed.length, 1);
  return standardise({ ...zeroLine(cells), ...(axis === undefined ? {} : { means: axis.direction }) });
}

function productsOfRows(rows: Float64Array, count: number): Float64Array {
  const width = rows.length / count;
  const products = new Float64Array(count * count);
  for (let i = 0; i < count; i += 1) {
    for (let j = i; j < count; j += 1) {
      let sum = 0;
      for (let k = 0; k < width; k += 1) sum += (rows[i * width + k] ?? 0) * (rows[j * width + k] ?? 0);
      products[i * count + j] = sum;
      products[j * count + i] = sum;
    }
  }
  return products;
}

/** Regresses each vote on the places of those who cast it. */
function fitVotes({ votes, rows, values, voteCount }: VoteCells, { means, variances }: Line): VoteModel {
  const sums = Array.from({ length: voteCount }, () => ({ n: 0, x: 0, xx: 0, y: 0, xy: 0, yy: 0 }));
  values.forEach((y, cell) => {
    const sum = sums[votes[cell] ?? 0];
    const row = rows[cell] ?? 0;
    const x = means[row] ?? 0;
    if (sum === undefined) return;
    sum.n += 1;
    sum.x += x;
    sum.xx += x * x + (variances[row] ?? 0);
    sum.y += y;
    sum.xy += x * y;
    sum.yy += y * y;
  });
  const slopes = Float64Array.from(sums, ({ n, x, xx, y, xy }) => ratio(n * xy - x * y, n * xx - x * x));
  const levels = Float64Array.from(sums, ({ n, x, y }, vote) => (y - (slopes[vote] ?? 0) * x) / n);
  const left = sums.reduce((total, { y, xy, yy }, vote) => {
    // At the best level and slope the rest is what the fit does not take up.
    return total + yy - (levels[vote] ?? 0) * y - (slopes[vote] ?? 0) * xy;
  }, 0);
  return { slopes, levels, noise: Math.max(0, left / values.length) };
}

/** What its votes say of each state's place, before which it might be anywhere: 0 on average, with a spread of 1. */
function placeStates({ votes, rows, values, placed }: VoteCells, { levels, slopes, noise }: VoteModel): Line {
  const pulls = new Float64Array(placed.length);
  const weights = new Float64Array(placed.length);
  values.forEach((value, cell) => {
    const row = rows[cell] ?? 0;
    const vote = votes[cell] ?? 0;
    const slope = slopes[vote] ?? 0;
    pulls[row] = (pulls[row] ?? 0) + slope * (value - (levels[vote] ?? 0));
    weights[row] = (weights[row] ?? 0) + slope * slope;
  });
  return {
    means: pulls.map((pull, row) => ratio(pull, (weights[row] ?? 0) + noise)),
    variances: weights.map((weight) => (weight + noise > 0 ? noise / (weight + noise) : 1)),
  };
}

/** Moves and stretches a line so that its states have mean 0 and spread 1; speeds the search up besides. */
function standardise({ means, variances }: Line): Line {
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const centred = means.map((value) => value - mean);
  const squares = centred.reduce((sum, value, state) => sum + value ** 2 + (variances[state] ?? 0), 0);
  const spread = Math.sqrt(squares / means.length);
  return {
    means: centred.map((value) => ratio(value, spread)),
    variances: variances.map((value) => ratio(value, spread ** 2)),
  };
}

/** 0 where there is nothing to divide by: no spread, no slope. */
function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
