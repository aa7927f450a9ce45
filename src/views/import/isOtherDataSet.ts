import type { ViewState } from '../../url/viewState.ts';

/** Whether a link names another data set, or another version of it, than the one that is shown. */
export function isOtherDataSet(
  { dataSet, version }: ViewState,
  shown: { readonly id: string; readonly version: string },
): boolean {
  return (
    (dataSet !== undefined && dataSet !== shown.id) || (version !== undefined && version !== shown.version)
  );
}
