import { meanProducts } from './meanProducts.ts';
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
    const next = standardise(placeStates(cells, line));
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

/** What a place on the line says of one vote, `level + slope × place`, and the squares that it leaves over. */
interface VoteModel {
  readonly level: number;
  readonly slope: number;
  readonly left: number;
}

function describeLine(
  cells: VoteCells,
  line: Line,
  search: Pick<VoteLine, 'iterations' | 'converged'>,
): VoteLine {
  const total = squaresLeft(cells, zeroLine(cells));
  const left = squaresLeft(cells, { ...zeroLine(cells), means: line.means });
  return { ...line, ...search, explainedShare: ratio(total - left, total) };
}

function squaresLeft(cells: VoteCells, line: Line): number {
  return cells.dividing.reduce((sum, _, vote) => sum + fitVote(cells, line, vote).left, 0);
}

function zeroLine({ placed }: VoteCells): Line {
  return { means: new Float64Array(placed.length), variances: new Float64Array(placed.length) };
}

/** Regresses a vote on the places of those who cast it. */
function fitVote({ starts, rows, values }: VoteCells, { means, variances }: Line, vote: number): VoteModel {
  const [start, end] = [starts[vote] ?? 0, starts[vote + 1] ?? 0];
  let [x, xx, y, xy, yy] = [0, 0, 0, 0, 0];
  for (let cell = start; cell < end; cell += 1) {
    const row = rows[cell] ?? 0;
    const place = means[row] ?? 0;
    const value = values[cell] ?? 0;
    x += place;
    xx += place * place + (variances[row] ?? 0);
    y += value;
    xy += place * value;
    yy += value * value;
  }
  const n = end - start;
  const slope = ratio(n * xy - x * y, n * xx - x * x);
  const level = (y - slope * x) / n;
  // At the best level and slope the rest is what the fit does not take up.
  return { slope, level, left: yy - level * y - slope * xy };
}

/** What its votes say of each state's place, before which it might be anywhere: 0 on average, with a spread of 1. */
function placeStates(cells: VoteCells, line: Line): Line {
  const { starts, rows, values, placed } = cells;
  const pulls = new Float64Array(placed.length);
  const weights = new Float64Array(placed.length);
  let left = 0;
  for (let vote = 0; vote + 1 < starts.length; vote += 1) {
    const model = fitVote(cells, line, vote);
    const { level, slope } = model;
    left += model.left;
    for (let cell = starts[vote] ?? 0, end = starts[vote + 1] ?? 0; cell < end; cell += 1) {
      const row = rows[cell] ?? 0;
      pulls[row] = (pulls[row] ?? 0) + slope * ((values[cell] ?? 0) - level);
      weights[row] = (weights[row] ?? 0) + slope * slope;
    }
  }
  const noise = Math.max(0, left / values.length);
  return {
    means: pulls.map((pull, row) => ratio(pull, (weights[row] ?? 0) + noise)),
    variances: weights.map((weight) => (weight + noise > 0 ? noise / (weight + noise) : 1)),
  };
}

/**
 * The first principal component of how pairs of states vote: the mean of the products of their positions, over the
 * votes that both cast, less what each has with all. Where every state cast every vote it is that of the votes.
 */
function startLine(cells: VoteCells): Line {
  const size = cells.placed.length;
  const [axis] = principalAxes(centreTwice(meanProducts(cells), size), size, 1);
  return standardise({ ...zeroLine(cells), ...(axis === undefined ? {} : { means: axis.direction }) });
}

/** Takes the means of rows and columns off; what is NaN takes no part and becomes 0. */
function centreTwice(table: Float64Array, size: number): Float64Array {
  const means = Float64Array.from({ length: size }, (_, row) =>
    meanOfKnown(table.subarray(row * size, (row + 1) * size)),
  );
  const mean = meanOfKnown(means);
  return table.map((value, index) =>
    Number.isNaN(value)
      ? 0
      : value - (means[Math.floor(index / size)] ?? 0) - (means[index % size] ?? 0) + mean,
  );
}

function meanOfKnown(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value) => sum + value, 0) / known.length;
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
