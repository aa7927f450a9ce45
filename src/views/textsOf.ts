import type { DataSetHead } from '../core/dataSetIndex.ts';
import { passesFilter, type ResolutionFilter } from '../core/filter/resolutionFilter.ts';
import { remember } from '../core/remember.ts';
import type { Resolution } from '../core/resolution.ts';
import type { ViewProps } from './viewProps.ts';

/** The texts that the link selects by its filter, those adopted without a vote too. The same list for the same choice. */
export function textsOf({ view, index }: ViewProps): readonly Resolution[] {
  return filteredTexts(index.dataSet)(view.filter);
}

const filteredTexts = remember(({ resolutions }: DataSetHead) =>
  remember((filter: ResolutionFilter) =>
    resolutions.filter((resolution) => passesFilter(resolution, filter)),
  ),
);
