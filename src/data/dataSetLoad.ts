import { FetchFailure } from './fetchText.ts';
import { type LoadedDataSet, loadDataSet, type WantedDataSet } from './loadDataSet.ts';
import type { LoadState } from './loadState.ts';

/** A data set on its way. */
export interface DataSetLoad {
  readonly wanted: WantedDataSet;
  /** What is known of it now. */
  readonly state: LoadState<LoadedDataSet>;
  /** What becomes of it; never rejects. */
  readonly settled: Promise<LoadState<LoadedDataSet>>;
}

/** Begins to load the data set that a link names. */
export function startLoad(wanted: WantedDataSet): DataSetLoad {
  let state: LoadState<LoadedDataSet> = { kind: 'loading' };
  const settled = loadDataSet(wanted).then(
    (value) => (state = { kind: 'ready', value }),
    (error: unknown) => (state = toFailure(error)),
  );
  return {
    wanted,
    get state() {
      return state;
    },
    settled,
  };
}

function toFailure(error: unknown): LoadState<LoadedDataSet> {
  return {
    kind: 'failed',
    address: error instanceof FetchFailure ? error.address : '',
    reason: error instanceof Error ? error.message : String(error),
  };
}
