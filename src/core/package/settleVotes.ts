import type { DataSet } from '../dataSet.ts';
import type { Resolution } from '../resolution.ts';
import { checkReferences } from './checkReferences.ts';
import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { firstVotes } from './firstVotes.ts';

/** A data set whose keys are unique and whose votes all refer to something, and what had to be left out for that. */
export interface SettledPackage {
  readonly dataSet: DataSet;
  readonly faults: readonly Fault[];
}

/**
 * Leaves out the rows of a decoded package that repeat a key or refer to nothing, so that it can be shown; the first
 * of a repeated key stays. Each row left out is a fault; the faults met in decoding come first.
 */
export function settleVotes(decoded: DecodedPackage): SettledPackage {
  const { dataSet, faults } = decoded;
  const wrongs = checkReferences(decoded);
  if (wrongs.length === 0) return { dataSet, faults };
  const resolutionById = new Map<string, Resolution>();
  for (const resolution of dataSet.resolutions)
    if (!resolutionById.has(resolution.id)) resolutionById.set(resolution.id, resolution);
  const stateCodes = new Set(dataSet.states.map(({ code }) => code));
  const first = firstVotes(dataSet.votes);
  const votes = dataSet.votes.filter(
    ({ resolutionId, state }, index) =>
      first[index] === index && resolutionById.has(resolutionId) && stateCodes.has(state),
  );
  return {
    dataSet: { ...dataSet, resolutions: [...resolutionById.values()], votes },
    faults: [...faults, ...wrongs],
  };
}
