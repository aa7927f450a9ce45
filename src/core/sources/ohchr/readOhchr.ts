import { findCopiedLists, type ListedRecord } from '../../ingest/findCopiedLists.ts';
import { type Finding, toProblem } from '../../ingest/finding.ts';
import { knownStates } from '../../ingest/knownStates.ts';
import { recordIds } from '../../ingest/recordIds.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import type { Problem } from '../../problem.ts';
import type { ResolutionId } from '../../resolution.ts';
import { countOf, say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import type { SourceFacts, SourceReading } from '../sourceForm.ts';
import { missingColumns, type RowCount, type SourceTable } from '../sourceTable.ts';
import { bareText } from './bareText.ts';
import { type Collection, findCollectionProblems, findMissingRows } from './findCollectionProblems.ts';
import { makeRecord } from './makeRecord.ts';
import { missingOf, OHCHR_TABLES, type OhchrTable } from './ohchrForm.ts';
import type { OhchrText } from './ohchrText.ts';
import { readTexts } from './readTexts.ts';
import { readVotes, type VoteRows } from './readVotes.ts';
import { verifyText } from './verifyText.ts';

/** The tables of one copy of the collection; either may be missing. */
export type OhchrTables = Readonly<Partial<Record<OhchrTable, SourceTable | undefined>>>;

/**
 * Reads the voting collection of the library of the High Commissioner for Human Rights: the texts of the Commission
 * and the Council, and the states' votes on them. Every text is held against its own numbers, the rows of its votes,
 * the roster, and the other texts; what does not fit is a problem, and disputes the record where votes are touched.
 *
 * Subjects are ours, by the rule on titles, so that all sources are filtered alike; the library's own subject stands
 * in the note, as do other words on the draft. Sponsors and the way of voting (`modality`) are kept as printed. Of the
 * agenda the number of the item is kept. A stop is not voting, a blank not recorded, whatever the tally says.
 *
 * Votes without a text make records that have nothing but votes. A table without a column that is needed is passed
 * over with a problem.
 *
 * Source: OHCHR Library, Voting Collection, searchlibrary.ohchr.org.
 */
export function readOhchr(given: OhchrTables, { resolver, roster }: SourceFacts): SourceReading {
  const { tables, problems: passedOver } = passOverUnreadable(given);
  const texts = tables.texts === undefined ? undefined : readTexts(tables.texts);
  const votes = tables.votes === undefined ? undefined : readVotes(tables.votes, resolver);
  const known = new Set(texts?.texts.map(({ recordId }) => recordId));
  const bare = [...(votes?.rowsByRecord.values() ?? [])].filter(({ recordId }) => !known.has(recordId));
  const all = [...(texts?.texts ?? []), ...bare.flatMap((rows) => bareText(rows) ?? [])];
  const ids = recordIds(all.map((text) => ({ number: text.recordId, symbol: text.symbol })));
  const collection = { texts, votes, ids };
  const made = all.map((text) => readText(text, collection, roster));
  const voters = new Set(made.flatMap((record) => record.votes.map(({ state }) => state)));
  const idOf = (recordId: string) => ids.get(recordId);
  return {
    records: {
      resolutions: made.map(({ resolution }) => resolution),
      votes: made.flatMap((record) => record.votes),
      states: knownStates().filter(({ code }) => voters.has(code)),
      problems: [
        ...passedOver,
        ...[texts, votes].flatMap((reading) => reading?.problems.list(idOf) ?? []),
        ...made.flatMap(({ problems }) => problems),
        ...findCopiedLists(made),
        ...findCollectionProblems(
          collection,
          bare.filter(({ recordId }) => ids.has(recordId)),
        ),
        ...findHomeless(bare, collection),
      ],
    },
    counts: [texts?.count, votes === undefined ? undefined : countKept(votes.count, made)].flatMap(
      (count) => count ?? [],
    ),
  };
}

interface ReadText extends ListedRecord {
  readonly problems: readonly Problem[];
}

function readText(text: OhchrText, { texts, votes, ids }: Collection, roster: RosterFacts): ReadText {
  const id = ids.get(text.recordId);
  if (id === undefined) throw new Error(`text without an id: ${text.recordId}`);
  const rows = votes?.rowsByRecord.get(text.recordId);
  const verified = verifyText(text, rows?.listed, roster);
  const missing = votes === undefined ? [] : findMissingRows(verified, rows?.listed.length ?? 0);
  const votesSource = votes?.count.source ?? '';
  const textsSource = text.row === undefined ? votesSource : (texts?.count.source ?? '');
  return {
    ...makeRecord(id, verified, { source: votesSource, closingLine: rows?.row }),
    problems: [
      ...placeFindings([...verified.textFindings, ...missing], textsSource, id),
      ...placeFindings(verified.voteFindings, votesSource, id),
    ],
  };
}

function placeFindings(findings: readonly Finding[], source: string, id: ResolutionId): readonly Problem[] {
  return findings.map((finding) => toProblem(finding, { source, resolutionId: id }));
}

/** Rows of votes whose body is not known make no record. */
function findHomeless(bare: readonly VoteRows[], { votes, ids }: Collection): readonly Problem[] {
  return bare
    .filter(({ recordId }) => !ids.has(recordId))
    .map(({ recordId, row, listed, body }) => {
      const count = listed.filter(({ code }) => code !== undefined).length;
      const found = say(SOURCE_SENTENCES.bodyNotKnown, { record: recordId, body: body ?? '' });
      const message = `${found} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows: countOf(count) })}`;
      return {
        source: votes?.count.source ?? '',
        line: row,
        resolutionId: undefined,
        kind: 'truncated',
        message,
      };
    });
}

/** Of the rows of votes, those are kept that gave a state its position. */
function countKept({ source, rows }: RowCount, made: readonly ReadText[]): RowCount {
  return { source, rows, kept: made.reduce((sum, record) => sum + record.votes.length, 0) };
}

function passOverUnreadable(given: OhchrTables): {
  readonly tables: Partial<Record<OhchrTable, SourceTable>>;
  readonly problems: readonly Problem[];
} {
  const tables: Partial<Record<OhchrTable, SourceTable>> = {};
  const problems: Problem[] = [];
  for (const name of OHCHR_TABLES) {
    const table = given[name];
    const missing = table === undefined ? [] : missingOf(name, table.header);
    if (table === undefined) continue;
    if (missing.length === 0) tables[name] = table;
    else problems.push(missingColumns(table, missing));
  }
  return { tables, problems };
}
