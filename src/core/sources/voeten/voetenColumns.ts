import { findColumns } from '../sourceTable.ts';

/** The columns that tell whose vote a row is, and what it is. */
export const ROW_COLUMNS = ['rcid', 'vote', 'ccode', 'Countryname', 'Country'] as const;

/** The columns that say of a roll call the same in each of its rows. */
export const CALL_COLUMNS = [
  ...(['session', 'date', 'unres', 'amend', 'para', 'short', 'descr', 'yes', 'no', 'abstain'] as const),
  ...(['me', 'nu', 'di', 'hr', 'co', 'ec'] as const),
] as const;
export type CallColumn = (typeof CALL_COLUMNS)[number];

/** Columns in which two rows of one roll call may not differ without a doubt about the vote. */
export const DECISIVE_COLUMNS: readonly CallColumn[] = ['date', 'unres', 'yes', 'no', 'abstain'];

/** The issues that have a column of 0 and 1, in the words of the data. */
export const ISSUES = [
  ['me', 'Palestinian conflict'],
  ['nu', 'Nuclear weapons and nuclear material'],
  ['di', 'Arms control and disarmament'],
  ['hr', 'Human rights'],
  ['co', 'Colonialism'],
  ['ec', 'Economic development'],
] as const;

/** Whether a header is that of the table `UNVotes`: votes and roll calls in one. */
export function isVoetenTable(header: readonly string[]): boolean {
  const has = (name: string) => header.some((cell) => cell.trim() === name);
  return has('rcid') && ['ccode', 'member', 'Countryname'].some(has);
}

/** The columns that a table would need and does not have; of the two that tell a state one is enough. */
export function missingVoetenColumns(header: readonly string[]): readonly string[] {
  const column = findColumns(header, ROW_COLUMNS);
  const isMissing = (name: (typeof ROW_COLUMNS)[number]) => column(name) === undefined;
  const needed = (['rcid', 'vote'] as const).filter(isMissing);
  return isMissing('ccode') && isMissing('Countryname') ? [...needed, 'ccode or Countryname'] : needed;
}
