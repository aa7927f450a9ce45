import type { Period } from '../../core/agreement/periods.ts';
import type { ResolutionFilter } from '../../core/filter/resolutionFilter.ts';

/** A filter narrowed to the votes of one period. */
export function narrowToPeriod(filter: ResolutionFilter, { name, from, to }: Period): ResolutionFilter {
  switch (name.kind) {
    case 'session':
      return { ...filter, bodies: [name.body], sessions: [name.session] };
    case 'year':
    case 'window':
      return { ...filter, from, to };
  }
}
