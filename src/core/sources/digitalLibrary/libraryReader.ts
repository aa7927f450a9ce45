import type { Body } from '../../body.ts';
import { STATE_NAMES } from '../../state/names/all.ts';
import { stateCode } from '../../state/stateCode.ts';
import type { ColumnIndexes } from '../compareRow.ts';
import { createDailyRoster, type DailyRoster } from '../dailyRoster.ts';
import type { Identity } from '../judgeIdentity.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import type { SourceFacts } from '../sourceForm.ts';
import { findColumns, type SourceTable } from '../sourceTable.ts';
import { createVoteGrid, type VoteGrid } from '../unvotes/voteGrid.ts';
import { identifyMember } from './identifyMember.ts';
import { type LibraryTable, ROW_COLUMNS, TEXT_COLUMNS, type TextColumn } from './libraryColumns.ts';
import type { TextRows } from './libraryRows.ts';

/** What the rows of a file are read with, and what was read so far. */
export interface LibraryReader {
  readonly width: number;
  readonly at: (name: (typeof ROW_COLUMNS)[number] | TextColumn) => number | undefined;
  readonly columns: ColumnIndexes<TextColumn>;
  /** The columns in which the rows of a text may not differ: all but the note, which may be on a state alone. */
  readonly compared: ColumnIndexes<TextColumn>;
  readonly fileBody: Body;
  readonly identify: (name: string | undefined, code: string | undefined) => Identity;
  readonly isMember: DailyRoster;
  readonly problems: RowProblems;
  readonly grid: VoteGrid;
  readonly texts: Map<string, TextRows>;
}

/** A reader of the rows of a file, that has read none. */
export function createLibraryReader(
  table: SourceTable,
  role: LibraryTable,
  { resolver, roster }: SourceFacts,
): LibraryReader {
  const at = findColumns(table.header, [...ROW_COLUMNS, ...TEXT_COLUMNS]);
  const columns = TEXT_COLUMNS.map((column) => [column, at(column)] as const);
  return {
    width: table.header.length,
    at,
    columns,
    compared: columns.filter(([column]) => column !== 'vote_note'),
    fileBody: role === 'council' ? 'SC' : 'GA',
    identify: rememberMembers((name, code) => identifyMember(name, code, resolver)),
    isMember: createDailyRoster(roster),
    problems: gatherRowProblems(table.source),
    grid: createVoteGrid(Object.keys(STATE_NAMES.en).sort().map(stateCode)),
    texts: new Map(),
  };
}

/** Names and codes repeat in every text: each pair is looked up once. */
function rememberMembers(identify: LibraryReader['identify']): LibraryReader['identify'] {
  const known = new Map<string | undefined, Map<string | undefined, Identity>>();
  return (name, code) => {
    const ofName = known.get(name) ?? new Map<string | undefined, Identity>();
    const identity = ofName.get(code) ?? identify(name, code);
    known.set(name, ofName.set(code, identity));
    return identity;
  };
}
