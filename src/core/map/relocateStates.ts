import type { StressProblem } from './stressProblem.ts';

/**
 * A map on which states that are on the wrong side of others are moved across; undefined where none is.
 *
 * Each in turn is tried at its mirror image in every other state and settled there while the others stay; it moves
 * where that matches its own dissimilarities clearly better. So stress falls whenever an answer is given.
 * Coordinates are x and y of each state in turn. Small steps alone cannot do this: on the way across, stress rises.
 */
export function relocateStates(problem: StressProblem, coordinates: Float64Array): Float64Array | undefined {
  const map = { ...problem, coordinates: coordinates.slice() };
  const enough = CLEARLY * wantedPerState(problem);
  let hasMoved = false;
  for (let state = 0; state < problem.size; state += 1) {
    const better = betterPlace(map, state, enough);
    if (better === undefined) continue;
    map.coordinates.set(better, state * 2);
    hasMoved = true;
  }
  return hasMoved ? map.coordinates : undefined;
}

/** A gain below this share of a state's squared dissimilarities is not worth a move. */
const CLEARLY = 1e-5;
const SETTLING_STEPS = 20;

interface PlacedMap extends StressProblem {
  readonly coordinates: Float64Array;
}

type Place = readonly [x: number, y: number];

function wantedPerState({ size, targets, weights }: StressProblem): number {
  return targets.reduce((sum, target, index) => sum + (weights[index] ?? 0) * target ** 2, 0) / size;
}

function betterPlace(map: PlacedMap, state: number, enough: number): Place | undefined {
  const place = placeOf(map, state);
  const settled = settle(map, state, bestMirrorImage(map, state, place));
  return missesAt(map, state, settled) < missesAt(map, state, place) - enough ? settled : undefined;
}

function placeOf({ coordinates }: PlacedMap, state: number): Place {
  return [coordinates[state * 2] ?? 0, coordinates[state * 2 + 1] ?? 0];
}

function bestMirrorImage(map: PlacedMap, state: number, [x, y]: Place): Place {
  let best: Place = [x, y];
  let least = Number.POSITIVE_INFINITY;
  for (let other = 0; other < map.size; other += 1) {
    const [otherX, otherY] = placeOf(map, other);
    const image: Place = [2 * otherX - x, 2 * otherY - y];
    const misses = other === state ? Number.POSITIVE_INFINITY : missesAt(map, state, image, least);
    if (misses >= least) continue;
    least = misses;
    best = image;
  }
  return best;
}

/** What a state would add to the squared misses of the map at some place; where that is `enough` or more, a part. */
function missesAt(
  { size, targets, weights, coordinates }: PlacedMap,
  state: number,
  [x, y]: Place,
  enough = Number.POSITIVE_INFINITY,
): number {
  let misses = 0;
  for (let other = 0, pair = state * size; other < size && misses < enough; other += 1, pair += 1) {
    const dx = x - (coordinates[other * 2] ?? 0);
    const dy = y - (coordinates[other * 2 + 1] ?? 0);
    misses += (weights[pair] ?? 0) * ((targets[pair] ?? 0) - Math.sqrt(dx * dx + dy * dy)) ** 2;
  }
  return misses;
}

/** Where a state comes to rest near a place: each step to the mean of where the others would have it. */
function settle(map: PlacedMap, state: number, start: Place): Place {
  let place = start;
  for (let step = 0; step < SETTLING_STEPS; step += 1) place = stepToMean(map, state, place);
  return place;
}

function stepToMean({ size, targets, weights, coordinates }: PlacedMap, state: number, [x, y]: Place): Place {
  let sumX = 0;
  let sumY = 0;
  let sum = 0;
  for (let other = 0, pair = state * size; other < size; other += 1, pair += 1) {
    const dx = x - (coordinates[other * 2] ?? 0);
    const dy = y - (coordinates[other * 2 + 1] ?? 0);
    const weight = weights[pair] ?? 0;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const stretch = distance > 0 ? (targets[pair] ?? 0) / distance : 0;
    sumX += weight * (x - dx + stretch * dx);
    sumY += weight * (y - dy + stretch * dy);
    sum += weight;
  }
  return [sumX / sum, sumY / sum];
}
