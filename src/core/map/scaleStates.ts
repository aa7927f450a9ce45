import type { Dissimilarities, PairWeight } from '../ordering/dissimilarities.ts';
import { classicalScaling } from './classicalScaling.ts';
import { minimiseStress, type StressFit } from './minimiseStress.ts';
import { orientScale } from './orientScale.ts';
import { type Anchors, type LeftOut, pickAnchors, preparePlacement, spreadByState } from './placement.ts';
import { type LineFit, searchLine } from './searchLine.ts';
import { balanceOf, type StressProblem } from './stressProblem.ts';

/** States along one line: the further apart, the less alike. */
export interface StateScale extends LeftOut, Omit<StressFit, 'coordinates'> {
  /** By state, around 0, in the unit of the dissimilarities; undefined for the unplaced. */
  readonly positions: readonly (number | undefined)[];
  /** Whether the first anchor lies left of the second; not so where one is unplaced or both are in one point. */
  readonly isAnchored: boolean;
}

/** What a scale depends on besides the dissimilarities. */
export interface ScaleOptions {
  readonly anchors: Anchors;
  /** Symmetric; all pairs count alike unless given. */
  readonly weightOf?: PairWeight;
}

/**
 * Where states lie on a line so that distances are as near as possible to their dissimilarities.
 *
 * Small steps cannot take a state past another, so orders are searched: from the classical line through the
 * dissimilarities and from that through their roots; the better end is kept. `iterations` counts the rounds of that
 * search. Pairs that share no votes are left out. Nothing is left to chance, nor to how states are numbered.
 */
export function scaleStates(
  dissimilarities: Dissimilarities,
  { anchors, weightOf }: ScaleOptions,
): StateScale {
  const { placed, among, problem, ...leftOut } = preparePlacement(dissimilarities, weightOf);
  const { coordinates, ...quality } = fitLine(problem, [
    classicalScaling(among, 1),
    classicalScaling({ ...among, values: among.values.map(Math.sqrt) }, 1),
  ]);
  const spread = (found: readonly number[]) => spreadByState(found, placed, dissimilarities.size);
  const found = Array.from(coordinates);
  const { positions, isAnchored } = orientScale(found, pickAnchors(spread(found), anchors));
  return { positions: spread(positions), isAnchored, ...quality, ...leftOut };
}

function fitLine(problem: StressProblem, starts: readonly Float64Array[]): StressFit {
  const inverse = balanceOf(problem);
  const fits = starts.map((start) => settle(problem, searchLine(problem, inverse, orderAlong(start))));
  return fits.reduce((best, fit) => (fit.stress < best.stress ? fit : best));
}

function orderAlong(coordinates: Float64Array): readonly number[] {
  const places = Array.from(coordinates, (_, place) => place);
  return places.sort((a, b) => (coordinates[a] ?? 0) - (coordinates[b] ?? 0) || a - b);
}

function settle(problem: StressProblem, { coordinates, rounds, converged }: LineFit): StressFit {
  const fit = minimiseStress(problem, { dimensions: 1, start: coordinates });
  return { ...fit, iterations: rounds, converged: converged && fit.converged };
}
