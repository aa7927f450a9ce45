import { DIVISIONS, type Division } from '../core/reports/reportPeriod.ts';
import type { AnalysisHelp } from './analysis.ts';
import type { OptionReader } from './optionReader.ts';

/** Reads how a table divides time. */
export function readDivision(options: OptionReader, fallback: Division): Division {
  return options.choice('by', DIVISIONS, fallback);
}

/** The help of that option. */
export function divisionHelp(fallback: Division): AnalysisHelp['options'][number] {
  return ['--by P', `${DIVISIONS.join(', ')}: rows per period, then one for all (default: ${fallback})`];
}
