import { listPairs, PAIR_COLUMNS, type PairRow } from '../core/reports/pairReport.ts';
import type { Analysis } from './analysis.ts';
import { countPairs } from './countPairs.ts';
import { PAIR_OPTION_HELP, PAIR_OPTIONS, readPairOptions } from './pairOptions.ts';

/** `agreement`: how much states vote alike, one row per pair. */
export const AGREEMENT: Analysis<PairRow> = {
  command: 'agreement',
  help: {
    purpose: 'Says how much states vote alike: one row per pair, by code.',
    options: [
      ...PAIR_OPTION_HELP,
      ['--min-shared N', 'only pairs with at least N shared votes (default: 1; 0 lists those without any)'],
    ],
    notes: `Measures: strict is the share of shared votes in which both took the same position; half-weight counts an
abstention beside a yes or a no as half; coincidence leaves abstentions out, so its n is yy+yn+ny+nn; kappa and pi
are Cohen’s and Scott’s, agreement beyond chance; s is Signorino and Ritter’s, 2 × half-weight − 1.
Where a pair has no value the cell is empty and note says why: no shared votes, or undefined.`,
    example: 'agreement public/data/hrc-2022-2023 --states MEX,BRA,CHN --session 50',
  },
  options: PAIR_OPTIONS,
  columns: PAIR_COLUMNS,
  prepare: (options) => {
    const { measure, minShared, statesIn } = readPairOptions(options);
    return async (votes) => {
      const states = statesIn(votes);
      return listPairs(votes.index.table, await countPairs(votes), { measure, minShared, states });
    };
  },
};
