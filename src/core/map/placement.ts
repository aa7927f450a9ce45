import { type Dissimilarities, type PairWeight, pickStates } from '../ordering/dissimilarities.ts';
import { connectedStates } from './connectedStates.ts';
import { makeStressProblem, type StressProblem } from './stressProblem.ts';

/** What a map or a scale does not show. */
export interface LeftOut {
  /** Ascending: states that share no votes with any state placed. */
  readonly unplaced: readonly number[];
  /** Pairs of placed states that share no votes: nothing holds them together or apart. */
  readonly pairsLeftOut: number;
}

/** Two states by index; the first comes to lie on the left, the second on the right. */
export interface Anchors {
  readonly left: number;
  readonly right: number;
}

/** The states that can be placed, and what their picture has to come close to. */
export interface Placement extends LeftOut {
  /** In the order of `canonicalOrder`; the two tables below run along it. */
  readonly placed: readonly number[];
  readonly among: Dissimilarities;
  readonly problem: StressProblem;
}

/** Which states a picture can show. `weightOf` is symmetric and asked for indices of the dissimilarities given. */
export function preparePlacement(
  dissimilarities: Dissimilarities,
  weightOf: PairWeight = () => 1,
): Placement {
  const placed = connectedStates(dissimilarities);
  const members = new Set(placed);
  const among = pickStates(dissimilarities, placed);
  const stateAt = (place: number) => placed[place] ?? place;
  return {
    placed,
    unplaced: Array.from({ length: dissimilarities.size }, (_, state) => state).filter(
      (state) => !members.has(state),
    ),
    among,
    problem: makeStressProblem(among, (a, b) => weightOf(stateAt(a), stateAt(b))),
    pairsLeftOut: among.known.filter((flag) => flag === 0).length / 2,
  };
}

/** What was found for the placed states, by state: undefined for the others. */
export function spreadByState<Value>(
  found: readonly Value[],
  placed: readonly number[],
  size: number,
): readonly (Value | undefined)[] {
  const valueByState = new Map(placed.map((state, place) => [state, found[place]]));
  return Array.from({ length: size }, (_, state) => valueByState.get(state));
}

/** What was found for the two anchors; undefined for one that is unplaced. */
export function pickAnchors<Value>(
  foundByState: readonly (Value | undefined)[],
  { left, right }: Anchors,
): { readonly left: Value | undefined; readonly right: Value | undefined } {
  return { left: foundByState[left], right: foundByState[right] };
}
