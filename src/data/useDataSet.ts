import { useCallback, useEffect, useRef, useState } from 'react';
import { type DataSetLoad, startLoad } from './dataSetLoad.ts';
import type { LoadedDataSet, WantedDataSet } from './loadDataSet.ts';
import type { LoadState } from './loadState.ts';

/**
 * The data set that a link names, as it loads, and a way to try again after a failure. `first` is the one that the
 * page began to load before it was drawn.
 */
export function useDataSet(
  { id, version }: WantedDataSet,
  first: DataSetLoad,
): [LoadState<LoadedDataSet>, () => void] {
  const [state, setState] = useState(first.state);
  const early = useRef<DataSetLoad | undefined>(first);
  const load = useCallback(() => {
    const { current } = early;
    // Once: later on the same link may stand for a newer version.
    early.current = undefined;
    const isWanted = current?.wanted.id === id && current?.wanted.version === version;
    return follow(current && isWanted ? current : startLoad({ id, version }), setState);
  }, [id, version]);
  useEffect(load, [load]);
  return [state, load];
}

/** Tells the states of a load, from now on and until the function that it gives is called. */
function follow(load: DataSetLoad, tell: (state: LoadState<LoadedDataSet>) => void): () => void {
  let isCurrent = true;
  tell(load.state);
  load.settled.then((state) => {
    if (isCurrent) tell(state);
  });
  return () => {
    isCurrent = false;
  };
}
