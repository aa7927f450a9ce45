import type { ResolutionFilter } from '../../core/filter/resolutionFilter.ts';
import { isoDate } from '../../core/isoDate.ts';
import type { TextPeriodName } from '../../core/texts/textPeriods.ts';

/** The filter for the texts of one session or year; other parts of the filter given stay. */
export function periodFilter(
  filter: ResolutionFilter,
  name: TextPeriodName,
  hasBodies: boolean,
): ResolutionFilter {
  switch (name.kind) {
    case 'session':
      return {
        ...filter,
        bodies: hasBodies ? [name.body] : filter.bodies,
        sessions: [name.session],
      };
    case 'year': {
      const [first, last] = [isoDate(name.year, 1, 1), isoDate(name.year, 12, 31)];
      return {
        ...filter,
        from: first !== undefined && (filter.from === undefined || filter.from < first) ? first : filter.from,
        to: last !== undefined && (filter.to === undefined || filter.to > last) ? last : filter.to,
      };
    }
  }
}
