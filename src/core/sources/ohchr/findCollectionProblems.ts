import type { Finding } from '../../ingest/finding.ts';
import { repeatedRecords } from '../../ingest/recordIds.ts';
import type { Problem } from '../../problem.ts';
import type { ResolutionId } from '../../resolution.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { VOTE_SENTENCES } from '../../sentences/voteSentences.ts';
import type { OhchrText } from './ohchrText.ts';
import type { TextReading } from './readTexts.ts';
import type { VoteReading, VoteRows } from './readVotes.ts';
import type { VerifiedText } from './verifyText.ts';

/** The tables of a copy of the collection as read; one that is missing is undefined. */
export interface Collection {
  readonly texts: TextReading | undefined;
  readonly votes: VoteReading | undefined;
  /** The id of each record, by the source's number. */
  readonly ids: ReadonlyMap<string, ResolutionId>;
}

/** Defects that show when the rows of the two tables are held together: symbols that repeat, records in one alone. */
export function findCollectionProblems(
  collection: Collection,
  bare: readonly VoteRows[],
): readonly Problem[] {
  return [...findRepeats(collection), ...findNoVotes(collection), ...findBare(collection, bare)];
}

function findRepeats({ texts, ids }: Collection): readonly Problem[] {
  if (texts === undefined) return [];
  const numbered = texts.texts.map((text) => ({ ...text, number: text.recordId }));
  return repeatedRecords(numbered).map(({ recordId, row, symbol }) => ({
    source: texts.count.source,
    line: row,
    resolutionId: ids.get(recordId),
    kind: 'repeated_symbol',
    message: `${say(SOURCE_SENTENCES.symbolOverTexts, { symbol })} ${say(SOURCE_SENTENCES.allKept, { id: ids.get(recordId) ?? '' })}`,
  }));
}

/** Without any table of votes one line says so for all. */
function findNoVotes({ texts, votes }: Collection): readonly Problem[] {
  if (texts === undefined || votes !== undefined) return [];
  const recorded = texts.texts.filter(isRecorded).length;
  if (recorded === 0) return [];
  const message = `${say(SOURCE_SENTENCES.noVotesTable, { votes: recorded })} ${SOURCE_SENTENCES.talliesStand}`;
  return [{ source: texts.count.source, line: undefined, resolutionId: undefined, kind: 'no_list', message }];
}

function findBare({ texts, votes, ids }: Collection, bare: readonly VoteRows[]): readonly Problem[] {
  if (votes === undefined || bare.length === 0) return [];
  const place = { source: votes.count.source, kind: 'missing_symbol' as const };
  if (texts === undefined) {
    const message = `${say(SOURCE_SENTENCES.noTextsTable, { votes: bare.length })} ${SOURCE_SENTENCES.titlesNotKnown}`;
    return [{ ...place, line: undefined, resolutionId: undefined, message }];
  }
  return bare.map(({ recordId, row, listed }) => ({
    ...place,
    line: row,
    resolutionId: ids.get(recordId),
    message: `${say(SOURCE_SENTENCES.noRecord, { file: texts.count.source, record: recordId, rows: listed.length })} ${SOURCE_SENTENCES.titleNotKnown}`,
  }));
}

/** A recorded vote without rows, and one with other rows than the table of texts says that there are. */
export function findMissingRows(verified: VerifiedText, rowCount: number): readonly Finding[] {
  const { text, judged } = verified;
  const isVote = judged.outcome === 'adopted_by_vote' || (judged.outcome === 'rejected' && isRecorded(text));
  if (rowCount === 0 && isVote && !isWithout(text)) return [noList(text)];
  const stated = text.rowCount ?? rowCount;
  if (stated === rowCount) return [];
  const found = say(SOURCE_SENTENCES.rowsStated, { stated, rows: rowCount });
  return [{ kind: 'truncated', line: text.row, found, done: SOURCE_SENTENCES.thoseRead }];
}

function noList({ row, declared }: OhchrText): Finding {
  const done = declared === undefined ? SOURCE_SENTENCES.nothingKnown : VOTE_SENTENCES.tallyStands;
  const found = SOURCE_SENTENCES.noRowOfVote;
  return { kind: 'no_list', line: row, found, done };
}

function isRecorded({ words }: OhchrText): boolean {
  return /^recorded/i.test(words.voteType ?? '');
}

/** A text known by its votes alone lacks nothing. */
function isWithout({ row }: OhchrText): boolean {
  return row === undefined;
}
