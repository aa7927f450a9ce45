import { useSyncExternalStore } from 'react';
import { type OwnSets, readOwnSets, subscribeToOwnSets } from '../../data/store/ownSets.ts';

/** The reader's own data sets, as they are at present. */
export function useOwnSets(): OwnSets {
  return useSyncExternalStore(subscribeToOwnSets, readOwnSets);
}
