import { listOutcomes, OUTCOME_COLUMNS, type OutcomeRow } from '../core/reports/outcomeReport.ts';
import type { Analysis } from './analysis.ts';
import { divisionHelp, readDivision } from './divisionOption.ts';

/** `outcomes`: what became of the texts, session by session. */
export const OUTCOMES_TABLE: Analysis<OutcomeRow> = {
  command: 'outcomes',
  help: {
    purpose: 'Says what became of texts and how divided the body was: one row per session and one for all.',
    options: [divisionHelp('session')],
    notes: `All the texts selected are counted, those adopted without a vote too; --disputed and --unanimous decide which of their
recorded votes are measured. A text without a date is in no year. Where there is no vote to take a mean of, or none
that is closest, the cell is empty and the n is 0.`,
    example: 'outcomes public/data/hrc-2022-2023 --by year',
  },
  options: { texts: ['by'] },
  columns: OUTCOME_COLUMNS,
  prepare: (options) => {
    const division = readDivision(options, 'session');
    return ({ index, selection, texts }) => listOutcomes(index.table, selection, { texts, division });
  },
};
