import type { Measure } from '../core/agreement/measures/measure.ts';
import { MEASURES, measureById } from '../core/agreement/measures/measures.ts';
import type { StateCode } from '../core/state/stateCode.ts';
import type { AnalysedVotes, AnalysisHelp } from './analysis.ts';
import { findStates } from './findStates.ts';
import type { OptionReader } from './optionReader.ts';
import type { KnownOptions } from './parseOptions.ts';

const MEASURE_IDS = MEASURES.map(({ id }) => id);

/** The options of the commands that compare states pair by pair. */
export const PAIR_OPTIONS = {
  texts: ['measure', 'min-shared'],
  lists: ['states'],
} as const satisfies KnownOptions;

/** Their help. */
export const PAIR_OPTION_HELP: AnalysisHelp['options'] = [
  ['--measure M', `${MEASURE_IDS.join(', ')} (default: strict)`],
  ['--states A,B,…', 'only these states, by code (default: all that cast a vote)'],
];

/** What these options say. */
export interface PairRequest {
  readonly measure: Measure;
  readonly minShared: number;
  /** Looks the states up; undefined where none is named, or one that is not there. */
  readonly statesIn: (votes: AnalysedVotes) => readonly StateCode[] | undefined;
}

/** Reads the options of the commands that compare states. */
export function readPairOptions(options: OptionReader): PairRequest {
  const named = options.parts('states');
  return {
    measure: measureById(options.choice('measure', MEASURE_IDS, 'strict')),
    minShared: options.wholeNumber('min-shared', 1),
    statesIn: ({ index }) => {
      if (named === undefined) return undefined;
      const found = findStates(named, index.dataSet.states, options.reject);
      if (found !== undefined && found.length < 2) options.reject('--states names fewer than two states.');
      return found;
    },
  };
}
