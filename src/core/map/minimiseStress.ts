import { balanceOf, type StressProblem } from './stressProblem.ts';

/** Where states lie, and how well their distances match. */
export interface StressFit {
  /** State by state, `dimensions` numbers each. */
  readonly coordinates: Float64Array;
  /**
   * Kruskal's stress-1, 0 to 1: the root of Σw(δ − d)² / Σwδ², with the scale of the picture at its best.
   */
  readonly stress: number;
  readonly iterations: number;
  /** Whether the last iteration changed next to nothing. */
  readonly converged: boolean;
}

/** How long to go on, and from where. */
export interface StressOptions {
  readonly dimensions: number;
  readonly start: Float64Array;
  /** 2000 unless given. */
  readonly mostIterations?: number | undefined;
}

/** Converged where an iteration takes less than a hundred-thousandth off the squared stress, or where hardly any is left. */
const LITTLE_SHARE = 1e-5;
const HARDLY_ANY = 1e-14;

/**
 * Moves states until their distances are as close to the targets as small steps can make them: SMACOF.
 *
 * Stress never rises from one iteration to the next. Each goes twice as far as the balance of pulls, then the whole
 * is scaled to fit best; that is safe and about twice as fast.
 *
 * Source: de Leeuw, Heiser, Multivariate Analysis V, 1980; Borg, Groenen, Modern Multidimensional Scaling, 2005, 8.
 */
export function minimiseStress(problem: StressProblem, options: StressOptions): StressFit {
  const { dimensions, start, mostIterations = 2000 } = options;
  const inverse = balanceOf(problem);
  let coordinates = start;
  let pull = measurePull(problem, coordinates, dimensions);
  let converged = pull.squaredStress < HARDLY_ANY;
  let iterations = 0;
  while (!converged && iterations < mostIterations) {
    const balance = balancePull(inverse, pull.forces, dimensions);
    const { scale, squaredStress } = pull;
    coordinates = coordinates.map((value, index) => 2 * (balance[index] ?? 0) - scale * value);
    pull = measurePull(problem, coordinates, dimensions);
    iterations += 1;
    converged = squaredStress - pull.squaredStress < LITTLE_SHARE * squaredStress + HARDLY_ANY;
  }
  const { scale, squaredStress } = pull;
  return {
    coordinates: coordinates.map((value) => value * scale),
    stress: Math.sqrt(squaredStress),
    iterations,
    converged,
  };
}

interface Pull {
  /** By coordinate: where the pairs of a state together draw it. */
  readonly forces: Float64Array;
  /** What the coordinates must be multiplied by to fit best. */
  readonly scale: number;
  /** Of the coordinates so scaled. */
  readonly squaredStress: number;
}

function measurePull({ size, targets, weights }: StressProblem, x: Float64Array, dimensions: number): Pull {
  const forces = new Float64Array(x.length);
  const row = new Float64Array(size);
  let matched = 0;
  let drawn = 0;
  let wanted = 0;
  for (let i = 0; i < size; i += 1) {
    squareDistances(row, x, { i, dimensions });
    for (let j = i + 1, pair = i * size + j; j < size; j += 1, pair += 1) {
      const weight = weights[pair] ?? 0;
      const target = targets[pair] ?? 0;
      const distance = Math.sqrt(row[j] ?? 0);
      matched += weight * target * distance;
      drawn += weight * distance * distance;
      wanted += weight * target * target;
      row[j] = distance > 0 ? (weight * target) / distance : 0;
    }
    pullPairs(forces, x, { i, dimensions, ratios: row });
  }
  const fits = drawn > 0 && wanted > 0;
  return {
    forces,
    scale: drawn > 0 ? matched / drawn : 1,
    squaredStress: fits ? Math.max(0, 1 - (matched / drawn) * (matched / wanted)) : Number(wanted > 0),
  };
}

interface StateOf {
  readonly i: number;
  readonly dimensions: number;
}

/** Writes, for the states after one, the squares of the distances to it. */
function squareDistances(squares: Float64Array, x: Float64Array, { i, dimensions }: StateOf): void {
  squares.fill(0);
  for (let k = 0; k < dimensions; k += 1) {
    const own = x[i * dimensions + k] ?? 0;
    for (let j = i + 1, at = j * dimensions + k; j < squares.length; j += 1, at += dimensions) {
      const apart = own - (x[at] ?? 0);
      squares[j] = (squares[j] ?? 0) + apart * apart;
    }
  }
}

/** Adds what one state and those after it do to each other; `ratios` is how strongly, by state. */
function pullPairs(
  forces: Float64Array,
  x: Float64Array,
  { i, dimensions, ratios }: StateOf & { readonly ratios: Float64Array },
): void {
  for (let k = 0; k < dimensions; k += 1) {
    const own = x[i * dimensions + k] ?? 0;
    let sum = 0;
    for (let j = i + 1, at = j * dimensions + k; j < ratios.length; j += 1, at += dimensions) {
      const force = (ratios[j] ?? 0) * (own - (x[at] ?? 0));
      sum += force;
      forces[at] = (forces[at] ?? 0) - force;
    }
    forces[i * dimensions + k] = (forces[i * dimensions + k] ?? 0) + sum;
  }
}

function balancePull(inverse: Float64Array, forces: Float64Array, dimensions: number): Float64Array {
  const size = forces.length / dimensions;
  const balance = new Float64Array(forces.length);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < dimensions; k += 1) {
      let sum = 0;
      for (let j = 0, at = k; j < size; j += 1, at += dimensions) {
        sum += (inverse[i * size + j] ?? 0) * (forces[at] ?? 0);
      }
      balance[i * dimensions + k] = sum;
    }
  }
  return balance;
}
