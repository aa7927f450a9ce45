import type { StateCode } from '../../core/state/stateCode.ts';
import { onView, type ViewState } from '../../url/viewState.ts';

/** The page of the votes behind a pair; of one state where both are the same. */
export function onPair(view: ViewState, first: StateCode, second: StateCode): ViewState {
  if (first === second) return onView(view, { view: 'state', state: first });
  return onView(view, { view: 'compare', states: [first, second] });
}
