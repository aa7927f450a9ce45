import { findCopiedLists, type ListedRecord } from '../../ingest/findCopiedLists.ts';
import { type Finding, toProblem } from '../../ingest/finding.ts';
import { joinRecords } from '../../ingest/joinRecords.ts';
import { knownStates } from '../../ingest/knownStates.ts';
import { recordIds, repeatedRecords } from '../../ingest/recordIds.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { verifyDate } from '../../ingest/verifyDate.ts';
import type { DataSetRecords } from '../../package/encodeTables.ts';
import type { Problem } from '../../problem.ts';
import type { ResolutionId } from '../../resolution.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { SourceFacts, SourceReading } from '../sourceForm.ts';
import { missingColumns, type RowCount, type SourceTable } from '../sourceTable.ts';
import { councilByVotes } from './councilByVotes.ts';
import { readLibrarySession } from './libraryCells.ts';
import { LIBRARY_TABLES, type LibraryTable, missingLibraryColumns } from './libraryColumns.ts';
import type { LibraryReading, TextRows } from './libraryRows.ts';
import { symbolOf } from './libraryText.ts';
import { makeLibraryRecord } from './makeLibraryRecord.ts';
import { readLibraryRows } from './readLibraryRows.ts';
import { verifyLibraryText } from './verifyLibraryText.ts';

/** The files of the library; either may be missing. */
export type LibraryFiles = Readonly<Partial<Record<LibraryTable, SourceTable | undefined>>>;

/**
 * Reads the voting data of the UN Digital Library: recorded votes of the General Assembly and of the Security Council,
 * a row per member and text. Rows of one text need not stand together. Every text is held against its own totals, its
 * rows, the roster and the other texts; what does not fit is a problem, and disputes the record where votes are touched.
 *
 * Subjects are the library's, titles those of the text or its description, sessions of the Council years. Reports of
 * committees are not kept. A veto and the library's notes stand in `note`, the way of voting in `modality`. A state
 * votes for the seat that it held that day: SUN before RUS, TWN before CHN; X is not voting, a blank not recorded.
 *
 * Who sat in the Security Council no table of ours says: its members of a year are those that nearly all whole votes of
 * the year have, and problems say that this is how they are known.
 *
 * Source: UN Dag Hammarskjöld Library, General Assembly Voting Data and Security Council Voting Data.
 */
export function readLibrary(files: LibraryFiles, facts: SourceFacts): SourceReading {
  const records: DataSetRecords[] = [];
  const counts: RowCount[] = [];
  for (const role of LIBRARY_TABLES) {
    const table = files[role];
    if (table === undefined) continue;
    const missing = missingLibraryColumns(table.header);
    if (missing.length > 0) {
      records.push({ resolutions: [], votes: [], states: [], problems: [missingColumns(table, missing)] });
      continue;
    }
    const reading = readLibraryRows(table, role, facts);
    records.push(makeRecords(reading, facts));
    counts.push(reading.count);
  }
  return { records: joinRecords(records), counts };
}

function makeRecords(reading: LibraryReading, facts: SourceFacts): DataSetRecords {
  const { texts, problems } = reading;
  const ids = recordIds(texts.map(toNumbered));
  const roster = withCouncil(reading, facts.roster);
  const made = texts.map((rows) => makeText(rows, ids, reading, roster));
  const voters = new Set(made.flatMap(({ votes }) => votes.map(({ state }) => state)));
  return {
    resolutions: made.map(({ resolution }) => resolution),
    votes: made.flatMap(({ votes }) => votes),
    states: knownStates().filter(({ code }) => voters.has(code)),
    problems: [
      ...problems.list((number) => ids.get(number)),
      ...made.flatMap((text) => text.problems),
      ...findCopiedLists(made),
      ...findRepeats(reading, ids),
    ],
  };
}

/** What is known of bodies, and of the Security Council what its votes show of its members. */
function withCouncil({ texts, grid }: LibraryReading, roster: RosterFacts): RosterFacts {
  const council = councilByVotes(
    texts.flatMap(({ text: { number, body, date } }) =>
      body !== 'SC' || date === undefined
        ? []
        : [{ date, states: grid.positionsOf(number).map(([state]) => state) }],
    ),
  );
  return {
    ...roster,
    membersOn: (body, date) => roster.membersOn(body, date) ?? (body === 'SC' ? council(date) : undefined),
  };
}

interface MadeText extends ListedRecord {
  readonly problems: readonly Problem[];
}

function makeText(
  rows: TextRows,
  ids: ReadonlyMap<string, ResolutionId>,
  { grid, count: { source } }: LibraryReading,
  roster: RosterFacts,
): MadeText {
  const { text } = rows;
  const id = ids.get(text.number);
  if (id === undefined) throw new Error(`text without an id: ${text.number}`);
  const verified = verifyLibraryText(rows, grid.positionsOf(text.number), roster);
  return {
    ...makeLibraryRecord(id, verified, source),
    problems: [
      ...[...findConflicts(rows, roster), ...verified.findings].map((finding) =>
        toProblem(finding, { source, resolutionId: id }),
      ),
      ...findBlanks(rows).map(
        (message): Problem => ({ source, line: text.row, resolutionId: id, kind: 'missing_symbol', message }),
      ),
    ],
  };
}

/** What a text lacks to be cited by, and what stands in its place. */
function findBlanks({ text }: TextRows): readonly string[] {
  const { resolution, draft } = text.cells;
  return [
    ...(resolution === undefined && draft === undefined
      ? [
          `${SOURCE_SENTENCES.noSymbol} ${say(SOURCE_SENTENCES.numberStands, { column: 'undl_id', number: text.number })}`,
        ]
      : []),
    ...(readLibrarySession(text).session === undefined
      ? [`${SOURCE_SENTENCES.noSession} ${SOURCE_SENTENCES.unknownStands}`]
      : []),
  ];
}

/** What the symbol of a text says otherwise than its session and its date. */
function findConflicts({ text }: TextRows, roster: RosterFacts): readonly Finding[] {
  const { session = '', conflicts } = readLibrarySession(text);
  const { findings } = verifyDate({ ...text, session, closingLine: text.row }, roster);
  return [
    ...conflicts.map((conflict) => ({ ...conflict, line: text.row })),
    ...findings.map((finding) => ({ ...finding, done: SOURCE_SENTENCES.dayKept })),
  ];
}

function findRepeats(
  { texts, count: { source } }: LibraryReading,
  ids: ReadonlyMap<string, ResolutionId>,
): readonly Problem[] {
  return repeatedRecords(texts.map((rows) => ({ ...toNumbered(rows), row: rows.text.row }))).map(
    ({ number, symbol, row }) => ({
      source,
      line: row,
      resolutionId: ids.get(number),
      kind: 'repeated_symbol',
      message: `${say(SOURCE_SENTENCES.symbolOverRecords, { symbol })} ${say(SOURCE_SENTENCES.allKept, { id: ids.get(number) ?? '' })}`,
    }),
  );
}

function toNumbered({ text }: TextRows) {
  return { number: text.number, symbol: symbolOf(text) };
}
