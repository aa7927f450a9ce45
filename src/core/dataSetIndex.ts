import { BODIES, type Body } from './body.ts';
import type { DataSet } from './dataSet.ts';
import type { Resolution, ResolutionId, Vote } from './resolution.ts';
import type { State } from './state/state.ts';
import type { StateCode } from './state/stateCode.ts';

/** A data set with the look-ups that every view needs. Built once for a data set. */
export interface DataSetIndex {
  readonly dataSet: DataSet;
  /** The bodies whose texts it holds. */
  readonly bodies: readonly Body[];
  readonly resolutionById: ReadonlyMap<string, Resolution>;
  /** The records of a symbol; real data repeats symbols, so there may be several. */
  readonly resolutionsBySymbol: ReadonlyMap<string, readonly Resolution[]>;
  readonly votesByResolution: ReadonlyMap<ResolutionId, readonly Vote[]>;
  readonly votesByState: ReadonlyMap<StateCode, readonly Vote[]>;
  readonly stateByCode: ReadonlyMap<StateCode, State>;
  /** The records that recall a symbol. */
  readonly recallersBySymbol: ReadonlyMap<string, readonly Resolution[]>;
}

/** Builds the look-ups of a data set; the order of the tables is kept in every list. */
export function indexDataSet(dataSet: DataSet): DataSetIndex {
  const { resolutions, votes, states } = dataSet;
  const present = new Set(resolutions.map(({ body }) => body));
  return {
    dataSet,
    bodies: BODIES.filter((body) => present.has(body)),
    resolutionById: new Map(resolutions.map((resolution) => [resolution.id, resolution])),
    resolutionsBySymbol: groupBy(resolutions, ({ symbol }) => [symbol]),
    votesByResolution: groupBy(votes, (vote) => [vote.resolutionId]),
    votesByState: groupBy(votes, (vote) => [vote.state]),
    stateByCode: new Map(states.map((state) => [state.code, state])),
    recallersBySymbol: groupBy(resolutions, ({ recalls }) => recalls),
  };
}

function groupBy<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
