import { useCallback, useEffect, useState } from 'react';
import { FetchFailure } from './fetchText.ts';
import { type LoadedDataSet, loadDataSet, type WantedDataSet } from './loadDataSet.ts';
import type { LoadState } from './loadState.ts';

/** The data set that a link names, as it loads, and a way to try again after a failure. */
export function useDataSet({ id, version }: WantedDataSet): [LoadState<LoadedDataSet>, () => void] {
  const [state, setState] = useState<LoadState<LoadedDataSet>>({ kind: 'loading' });
  const load = useCallback(() => {
    let isCurrent = true;
    setState({ kind: 'loading' });
    loadDataSet({ id, version }).then(
      (value) => {
        if (isCurrent) setState({ kind: 'ready', value });
      },
      (error: unknown) => {
        if (isCurrent) setState(toFailure(error));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [id, version]);
  useEffect(load, [load]);
  return [state, load];
}

function toFailure(error: unknown): LoadState<LoadedDataSet> {
  return {
    kind: 'failed',
    address: error instanceof FetchFailure ? error.address : '',
    reason: error instanceof Error ? error.message : String(error),
  };
}
