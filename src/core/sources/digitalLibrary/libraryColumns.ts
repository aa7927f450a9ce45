import { findColumns } from '../sourceTable.ts';

/** The columns that tell whose vote a row is, and on what. */
export const ROW_COLUMNS = ['undl_id', 'ms_vote', 'ms_code', 'ms_name', 'permanent_member'] as const;

/** The columns that say of a text the same in each of its rows. */
export const TEXT_COLUMNS = [
  ...(['date', 'session', 'resolution', 'draft', 'meeting', 'title', 'description'] as const),
  ...(['agenda_title', 'agenda', 'subjects', 'vote_note', 'modality', 'undl_link'] as const),
  ...(['total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms'] as const),
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** Columns in which two rows of one text may not differ without a doubt about the vote. */
export const DECISIVE_COLUMNS: readonly TextColumn[] = [
  ...(['date', 'resolution', 'draft', 'total_yes', 'total_no', 'total_abstentions'] as const),
];

/** The two files of the library: votes of the General Assembly, and of the Security Council. */
export const LIBRARY_TABLES = ['assembly', 'council'] as const;
export type LibraryTable = (typeof LIBRARY_TABLES)[number];

/** Columns that only the file of the Security Council has. */
const COUNCIL_COLUMNS = ['permanent_member', 'modality', 'description'];

/** Which file of the library a header is of; undefined where it is of none. */
export function libraryTableOf(header: readonly string[]): LibraryTable | undefined {
  const has = (name: string) => header.some((cell) => cell.trim() === name);
  if (!has('undl_id') || !['ms_vote', 'ms_code', 'ms_name'].some(has)) return undefined;
  return COUNCIL_COLUMNS.some(has) ? 'council' : 'assembly';
}

/** The columns that a file would need and does not have; of the two that name a state one is enough. */
export function missingLibraryColumns(header: readonly string[]): readonly string[] {
  const column = findColumns(header, ROW_COLUMNS);
  const isMissing = (name: (typeof ROW_COLUMNS)[number]) => column(name) === undefined;
  const needed = (['undl_id', 'ms_vote'] as const).filter(isMissing);
  return isMissing('ms_code') && isMissing('ms_name') ? [...needed, 'ms_code or ms_name'] : needed;
}
