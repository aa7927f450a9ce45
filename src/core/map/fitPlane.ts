import { minimiseStress, type StressFit } from './minimiseStress.ts';
import { relocateStates } from './relocateStates.ts';
import type { StressProblem } from './stressProblem.ts';

/** Small steps before states are tried on the other side of others, and how often that is done. */
const FIRST_STEPS = 60;
const MOST_RELOCATIONS = 4;

/**
 * Places states on a plane, from a start: small steps, states moved across others where that helps, small steps to
 * the end. A local best, near the best there is. Stress never rises; `iterations` counts the small steps.
 */
export function fitPlane(problem: StressProblem, start: Float64Array): StressFit {
  let coordinates = start;
  let iterations = 0;
  for (let round = 0; round < MOST_RELOCATIONS; round += 1) {
    const fit = minimiseStress(problem, { dimensions: 2, start: coordinates, mostIterations: FIRST_STEPS });
    iterations += fit.iterations;
    const relocated = relocateStates(problem, fit.coordinates);
    coordinates = relocated ?? fit.coordinates;
    if (relocated === undefined) break;
  }
  const fit = minimiseStress(problem, { dimensions: 2, start: coordinates });
  return { ...fit, iterations: iterations + fit.iterations };
}
