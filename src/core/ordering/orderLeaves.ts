import { type ClusterTree, leavesOf } from './clusterTree.ts';
import { type Dissimilarities, pickStates } from './dissimilarities.ts';

/**
 * The states of a tree so turned at every merge that neighbours are as alike as the tree allows.
 *
 * The sum of the dissimilarities of neighbours is the least of all orders in which every cluster stays together.
 * A pair that shares no votes counts there as much as the greatest dissimilarity known, so that such states are
 * neighbours only where nothing else is possible. Of an order and its reverse, the one that begins in the tree's
 * first branch. Work grows with the cube of the number of states.
 *
 * Source: Bar-Joseph, Gifford, Jaakkola, Bioinformatics 17, 2001.
 */
export function orderLeaves(tree: ClusterTree, dissimilarities: Dissimilarities): readonly number[] {
  const leaves = leavesOf(tree);
  const paths = startPaths(pickStates(dissimilarities, leaves));
  const root = findPaths(tree, 0, paths);
  const ends = bestEnds(root, paths);
  return tracePath(root, ends, paths).map((place) => leaves[place] ?? place);
}

/** A part of the tree: the places from `start` up to `end` among its leaves; no branches where it is one leaf. */
interface Branch {
  readonly start: number;
  readonly end: number;
  readonly branches?: readonly [Branch, Branch];
}

/** The two ends of an order of one branch. */
type Ends = readonly [from: number, to: number];

interface Paths {
  readonly size: number;
  /** By two places: what it costs to have them side by side. */
  readonly steps: Float64Array;
  /** By two places: the least cost of an order, with these ends, of the smallest branch that holds both. */
  readonly costs: Float64Array;
}

function startPaths({ size, values, known }: Dissimilarities): Paths {
  let greatest = 0;
  for (const value of values) greatest = Math.max(greatest, value);
  const steps = values.slice();
  for (let pair = 0; pair < steps.length; pair += 1) if (known[pair] !== 1) steps[pair] = greatest;
  return { size, steps, costs: new Float64Array(size * size) };
}

function findPaths(tree: ClusterTree, start: number, paths: Paths): Branch {
  if (tree.kind === 'leaf') return { start, end: start + 1 };
  const first = findPaths(tree.first, start, paths);
  const second = findPaths(tree.second, first.end, paths);
  for (let from = first.start; from < first.end; from += 1) joinPaths(first, second, { from, paths });
  return { start, end: second.end, branches: [first, second] };
}

/** Costs of all orders that begin with one place: first to each beginning of the second branch, then through it. */
function joinPaths(first: Branch, second: Branch, { from, paths }: { from: number; paths: Paths }): void {
  const { size, steps, costs } = paths;
  const toEntry = new Float64Array(second.end - second.start).fill(Number.POSITIVE_INFINITY);
  const exits = otherEnds(first, from);
  for (let exit = exits.start; exit < exits.end; exit += 1) {
    const cost = costs[from * size + exit] ?? 0;
    for (let entry = second.start; entry < second.end; entry += 1) {
      const total = cost + (steps[exit * size + entry] ?? 0);
      if (total < (toEntry[entry - second.start] ?? 0)) toEntry[entry - second.start] = total;
    }
  }
  for (let to = second.start; to < second.end; to += 1) {
    const entries = otherEnds(second, to);
    let least = Number.POSITIVE_INFINITY;
    for (let entry = entries.start; entry < entries.end; entry += 1) {
      const total = (toEntry[entry - second.start] ?? 0) + (costs[to * size + entry] ?? 0);
      if (total < least) least = total;
    }
    costs[from * size + to] = least;
    costs[to * size + from] = least;
  }
}

/** The places at which an order of a branch can end when it begins with one of them. */
function otherEnds(branch: Branch, place: number): Branch {
  if (branch.branches === undefined) return branch;
  const [first, second] = branch.branches;
  return place < second.start ? second : first;
}

function bestEnds({ start, end, branches }: Branch, { size, costs }: Paths): Ends {
  let best: Ends = [start, start];
  let least = Number.POSITIVE_INFINITY;
  const middle = branches?.[1].start ?? end;
  for (let from = start; from < middle; from += 1) {
    for (let to = middle; to < end; to += 1) {
      const cost = costs[from * size + to] ?? 0;
      if (cost >= least) continue;
      least = cost;
      best = [from, to];
    }
  }
  return best;
}

function tracePath({ branches }: Branch, [from, to]: Ends, paths: Paths): readonly number[] {
  if (branches === undefined) return [from];
  const [first, second] = branches;
  if (from >= second.start) return traceJoined(first, second, { ends: [to, from], paths }).toReversed();
  return traceJoined(first, second, { ends: [from, to], paths });
}

function traceJoined(
  first: Branch,
  second: Branch,
  { ends: [from, to], paths }: { readonly ends: Ends; readonly paths: Paths },
): readonly number[] {
  const [exit, entry] = bestJoint(first, second, { ends: [from, to], paths });
  return [...tracePath(first, [from, exit], paths), ...tracePath(second, [entry, to], paths)];
}

function bestJoint(
  first: Branch,
  second: Branch,
  { ends: [from, to], paths }: { readonly ends: Ends; readonly paths: Paths },
): Ends {
  const { size, steps, costs } = paths;
  const exits = otherEnds(first, from);
  const entries = otherEnds(second, to);
  let best: Ends = [exits.start, entries.start];
  let least = Number.POSITIVE_INFINITY;
  for (let exit = exits.start; exit < exits.end; exit += 1) {
    for (let entry = entries.start; entry < entries.end; entry += 1) {
      const before = (costs[from * size + exit] ?? 0) + (steps[exit * size + entry] ?? 0);
      const cost = before + (costs[entry * size + to] ?? 0);
      if (cost >= least) continue;
      least = cost;
      best = [exit, entry];
    }
  }
  return best;
}
