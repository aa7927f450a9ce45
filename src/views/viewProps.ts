import type { DataSetIndex } from '../core/dataSetIndex.ts';
import type { ViewState } from '../url/viewState.ts';

/** What every page is given: what the link asks for, and the data. */
export interface ViewProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
}
