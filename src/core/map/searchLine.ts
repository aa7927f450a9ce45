import type { StressProblem } from './stressProblem.ts';

/** An order of states along a line, and the best coordinates it can have. */
export interface LineFit {
  /** Places of the problem, from left to right. */
  readonly order: readonly number[];
  /** By place of the problem. */
  readonly coordinates: Float64Array;
  /** Rounds over all states. */
  readonly rounds: number;
  /** Whether the last round moved no state: none gains by another place while the others keep their order. */
  readonly converged: boolean;
}

const MOST_ROUNDS = 100;
/** A gain below this share of what the order achieves is rounding. */
const LITTLE = 1e-10;

/**
 * Betters an order of states on a line: takes out each in turn and puts it back where the stress is least.
 *
 * On a line the best coordinates of an order are known at once: V⁺t, where t sums the weighted dissimilarities of a
 * state to those left of it less those to the right, and V⁺ is `inverse`, the pseudo-inverse of the weights'
 * Laplacian. The order achieves tᵀV⁺t. So the search is among orders, and passing one neighbour changes but two
 * entries of t.
 *
 * Source: Defays, British Journal of Mathematical and Statistical Psychology 31, 1978; Borg, Groenen, Modern
 * Multidimensional Scaling, 2005, 13.
 */
export function searchLine(problem: StressProblem, inverse: Float64Array, start: readonly number[]): LineFit {
  const order = [...start];
  const sums = sumSides(problem, order);
  const coordinates = multiply(inverse, sums);
  const enough = LITTLE * sums.reduce((fit, sum, i) => fit + sum * (coordinates[i] ?? 0), 0);
  const line: Line = { problem, inverse, order, coordinates };
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds += 1) {
    if (!improveAll(line, enough)) return { order, coordinates, rounds, converged: true };
  }
  return { order, coordinates, rounds: MOST_ROUNDS, converged: false };
}

/** Changed in place while the search goes on. */
interface Line {
  readonly problem: StressProblem;
  readonly inverse: Float64Array;
  readonly order: number[];
  readonly coordinates: Float64Array;
}

/** To the right or to the left. */
type Direction = 1 | -1;

/** The best that a state can do in one direction: how many neighbours to pass, and what that adds to tᵀV⁺t. */
interface Move {
  readonly direction: Direction;
  readonly passed: number;
  readonly gain: number;
}

function sumSides({ size, targets, weights }: StressProblem, order: readonly number[]): Float64Array {
  const sums = new Float64Array(size);
  order.forEach((left, position) => {
    for (const right of order.slice(position + 1)) {
      const pull = (weights[left * size + right] ?? 0) * (targets[left * size + right] ?? 0);
      sums[left] = (sums[left] ?? 0) - pull;
      sums[right] = (sums[right] ?? 0) + pull;
    }
  });
  return sums;
}

function multiply(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => vector.reduce((sum, value, j) => sum + value * (matrix[i * size + j] ?? 0), 0));
}

function improveAll(line: Line, enough: number): boolean {
  let hasMoved = false;
  for (const state of line.order.toSorted((a, b) => a - b)) {
    const right = bestMove(line, state, 1);
    const left = bestMove(line, state, -1);
    const move = left.gain > right.gain ? left : right;
    if (move.gain <= enough) continue;
    makeMove(line, state, move);
    hasMoved = true;
  }
  return hasMoved;
}

function bestMove(line: Line, state: number, direction: Direction): Move {
  const neighbours = neighboursOf(line, state, direction);
  const steps = neighbours.map((neighbour) => stepPast(line.problem, { state, neighbour, direction }));
  let best: Move = { direction, passed: 0, gain: 0 };
  let gain = 0;
  neighbours.forEach((neighbour, count) => {
    const apart = distanceAfter(line, state, { neighbours, steps, count });
    const step = steps[count] ?? 0;
    gain += step * (2 * apart + step * spreadOf(line, state, neighbour));
    if (gain > best.gain) best = { direction, passed: count + 1, gain };
  });
  return best;
}

/** The states on one side of a state, nearest first. */
function neighboursOf({ order }: Line, state: number, direction: Direction): readonly number[] {
  const position = order.indexOf(state);
  return direction === 1 ? order.slice(position + 1) : order.slice(0, position).reverse();
}

interface Step {
  readonly state: number;
  readonly neighbour: number;
  readonly direction: Direction;
}

/** What passing a neighbour adds to the state's entry of t and takes from the neighbour's. */
function stepPast({ size, targets, weights }: StressProblem, { state, neighbour, direction }: Step): number {
  const index = state * size + neighbour;
  return 2 * direction * (weights[index] ?? 0) * (targets[index] ?? 0);
}

function spreadOf({ inverse, problem: { size } }: Line, i: number, j: number): number {
  const ofBoth = (inverse[i * size + i] ?? 0) + (inverse[j * size + j] ?? 0);
  return ofBoth - 2 * (inverse[i * size + j] ?? 0);
}

interface Passing {
  readonly neighbours: readonly number[];
  readonly steps: readonly number[];
  /** How many neighbours have been passed; the next is the one asked about. */
  readonly count: number;
}

/** How far right of its next neighbour a state would lie after passing those before. */
function distanceAfter(
  { inverse, coordinates, problem: { size } }: Line,
  state: number,
  { neighbours, steps, count }: Passing,
): number {
  const next = neighbours[count] ?? state;
  const ofState = state * size;
  const ofNext = next * size;
  let apart = (coordinates[state] ?? 0) - (coordinates[next] ?? 0);
  const shared = (inverse[ofState + state] ?? 0) - (inverse[ofNext + state] ?? 0);
  for (let index = 0; index < count; index += 1) {
    const past = neighbours[index] ?? state;
    const drift = shared - (inverse[ofState + past] ?? 0) + (inverse[ofNext + past] ?? 0);
    apart += (steps[index] ?? 0) * drift;
  }
  return apart;
}

function makeMove(line: Line, state: number, { direction, passed }: Move): void {
  const { order, inverse, coordinates, problem } = line;
  const position = order.indexOf(state);
  for (const neighbour of neighboursOf(line, state, direction).slice(0, passed)) {
    const step = stepPast(problem, { state, neighbour, direction });
    coordinates.forEach((coordinate, i) => {
      const turn = (inverse[i * problem.size + state] ?? 0) - (inverse[i * problem.size + neighbour] ?? 0);
      coordinates[i] = coordinate + step * turn;
    });
  }
  order.splice(position, 1);
  order.splice(position + direction * passed, 0, state);
}
