import { findColumns } from '../sourceTable.ts';

/** The tables of the library's voting collection: the texts, and the votes on them. */
export const OHCHR_TABLES = ['texts', 'votes'] as const;
export type OhchrTable = (typeof OHCHR_TABLES)[number];

/** The columns without which no text can be read. */
export const TEXT_COLUMNS = ['record_id', 'symbol', 'title', 'date', 'body', 'vote_type'] as const;

/** The columns without which no vote can be read; one of `NAME_COLUMNS` is needed besides. */
export const VOTE_COLUMNS = ['record_id', 'vote'] as const;

/** The columns that say whose vote it is. */
export const NAME_COLUMNS = ['country_latest_name', 'iso3'] as const;

/** Columns that only the table of texts has. */
const TELLING_COLUMNS = ['vote_type', 'n_rollcall', 'agenda_item_no', 'main_sponsors'];

/** Which table of the collection a header is of, or undefined where it is of none. */
export function ohchrTableOf(header: readonly string[]): OhchrTable | undefined {
  const has = (name: string) => header.some((cell) => cell.trim() === name);
  if (!has('record_id')) return undefined;
  if (NAME_COLUMNS.some(has)) return 'votes';
  return TELLING_COLUMNS.some(has) ? 'texts' : undefined;
}

/** The columns that a table would need and does not have; of the two that name a state one is enough. */
export function missingOf(table: OhchrTable, header: readonly string[]): readonly string[] {
  switch (table) {
    case 'texts':
      return missingIn(header, TEXT_COLUMNS);
    case 'votes':
      return missingIn(header, VOTE_COLUMNS);
  }
}

function missingIn(header: readonly string[], names: readonly string[]): readonly string[] {
  const column = findColumns(header, names);
  return names.filter((name) => column(name) === undefined);
}
