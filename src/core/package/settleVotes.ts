import type { DataSet } from '../dataSet.ts';
import { checkReferences } from './checkReferences.ts';
import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';

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
  const resolutionById = firstBy(dataSet.resolutions, ({ id }) => id);
  const stateCodes = new Set(dataSet.states.map(({ code }) => code));
  const voteByKey = firstBy(dataSet.votes, ({ resolutionId, state }) => `${resolutionId} ${state}`);
  const votes = [...voteByKey.values()].filter(
    ({ resolutionId, state }) => resolutionById.has(resolutionId) && stateCodes.has(state),
  );
  return {
    dataSet: { ...dataSet, resolutions: [...resolutionById.values()], votes },
    faults: [...faults, ...checkReferences(decoded)],
  };
}

function firstBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const first = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return first;
}
