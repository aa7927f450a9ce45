import type { Dissimilarities, PairWeight } from '../ordering/dissimilarities.ts';
import { classicalScaling } from './classicalScaling.ts';
import { fitPlane } from './fitPlane.ts';
import type { StressFit } from './minimiseStress.ts';
import { type MapPoint, orientMap } from './orientMap.ts';
import { type Anchors, type LeftOut, pickAnchors, preparePlacement, spreadByState } from './placement.ts';

/** A two-dimensional map of states: the further apart, the less alike. */
export interface StateMap extends LeftOut, Omit<StressFit, 'coordinates'> {
  /** By state, around (0, 0), in the unit of the dissimilarities; undefined for the unplaced. */
  readonly points: readonly (MapPoint | undefined)[];
  /** Whether the anchors lie level, one left of the other; not so where one is unplaced or both are in one point. */
  readonly isAnchored: boolean;
}

/** What a map depends on besides the dissimilarities. */
export interface MapOptions {
  readonly anchors: Anchors;
  /** Symmetric; all pairs count alike unless given. */
  readonly weightOf?: PairWeight;
}

/**
 * Where states lie on a plane so that distances are as near as possible to their dissimilarities.
 *
 * Pairs that share no votes are left out, not invented. Nothing is left to chance, nor to how states are numbered.
 * Every state is unplaced where no pair shares votes.
 */
export function mapStates(dissimilarities: Dissimilarities, { anchors, weightOf }: MapOptions): StateMap {
  const { placed, among, problem, ...leftOut } = preparePlacement(dissimilarities, weightOf);
  const { coordinates, ...quality } = fitPlane(problem, classicalScaling(among, 2));
  const spread = (points: readonly MapPoint[]) => spreadByState(points, placed, dissimilarities.size);
  const found = toPoints(coordinates);
  const { points, isAnchored } = orientMap(found, pickAnchors(spread(found), anchors));
  return { points: spread(points), isAnchored, ...quality, ...leftOut };
}

function toPoints(coordinates: Float64Array): readonly MapPoint[] {
  return Array.from({ length: coordinates.length / 2 }, (_, place) => ({
    x: coordinates[place * 2] ?? 0,
    y: coordinates[place * 2 + 1] ?? 0,
  }));
}
