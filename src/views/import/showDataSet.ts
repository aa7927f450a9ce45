import { DEFAULT_VIEW_STATE, type ViewName, type ViewState } from '../../url/viewState.ts';

/** Pages that are about one record or state, which another data set may not have. */
const OF_ONE: readonly ViewName[] = ['resolution', 'state'];

/** The present page over another data set; what was chosen from the present one is left behind. */
export function showDataSet(
  { view, language }: ViewState,
  set: { readonly id: string; readonly version: string } | undefined,
): ViewState {
  return {
    ...DEFAULT_VIEW_STATE,
    view: OF_ONE.includes(view) ? DEFAULT_VIEW_STATE.view : view,
    dataSet: set?.id,
    version: set?.version,
    language,
  };
}
