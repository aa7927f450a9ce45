import { compareSymbols } from '../compareSymbols.ts';
import type { ByLanguage, Language } from '../language.ts';
import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { Problem } from '../problem.ts';
import type { Resolution, ResolutionId, Vote } from '../resolution.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import { assignSubjects } from '../subject/assignSubjects.ts';
import { areContradictory, chooseDocument, type DocumentChoice } from './chooseDocument.ts';
import { compareDocuments } from './compareDocuments.ts';
import { toProblem } from './finding.ts';
import type { RosterFacts } from './rosterFacts.ts';
import { sourceAddress } from './sourceAddress.ts';
import { verifyDate } from './verifyDate.ts';
import { type VerifiedDocument, verifyDocument } from './verifyDocument.ts';

/** A resolution with its votes and what is wrong with its documents. */
export interface ResolutionRecord {
  readonly resolution: Resolution;
  readonly votes: readonly Vote[];
  readonly problems: readonly Problem[];
  /** The document whose version of the vote was kept. */
  readonly kept: ParsedDocument;
}

/**
 * Makes one resolution of the documents that are about it, at least one: the vote of the version that fits tally
 * and roster, a title from each language, and a problem for each disagreement.
 */
export function mergeDocuments(
  id: ResolutionId,
  documents: readonly ParsedDocument[],
  facts: RosterFacts,
): ResolutionRecord {
  const verified = shareDate(documents, facts).map((document) => verifyDocument(document, facts));
  const choice = chooseDocument(verified);
  return {
    resolution: makeResolution(id, choice),
    votes: choice.kept.votes
      .filter(({ basis }) => choice.isSettled || basis === 'listed')
      .map((vote) => ({ resolutionId: id, ...vote })),
    problems: [
      ...verified.flatMap((document) => findingsOf(id, document, choice)),
      ...choice.others.flatMap((other) => differencesOf(id, other, choice)),
    ],
    kept: choice.kept.document,
  };
}

/** Gives documents without a date the only one that the others state and that can be. */
function shareDate(documents: readonly ParsedDocument[], facts: RosterFacts): readonly ParsedDocument[] {
  const dates = new Set(documents.flatMap((document) => verifyDate(document, facts).date ?? []));
  const [date] = dates;
  if (dates.size !== 1 || date === undefined) return documents;
  return documents.map((document) => (document.date === undefined ? { ...document, date } : document));
}

function makeResolution(id: ResolutionId, { kept, others, isSettled }: DocumentChoice): Resolution {
  const documents = [kept, ...others].map(({ document }) => document);
  const titles = collectTitles(documents);
  const agendaItem = firstOf(documents, ({ agendaItem: item }) => item);
  const { body, session, symbol, kind, outcome, declared } = kept.document;
  return {
    id,
    body,
    session,
    symbol,
    draft: undefined,
    kind,
    date: kept.date,
    meeting: firstOf(documents, ({ meeting }) => meeting),
    agendaItem,
    titles,
    subjects: assignSubjects(titles.en, { body, session, agendaItem }),
    recalls: [...new Set(documents.flatMap(({ recalls }) => recalls))].sort(compareSymbols),
    outcome,
    declared,
    counted: kept.counted,
    notVoting: isSettled ? kept.notVoting : undefined,
    status: isSettled ? kept.status : 'disputed',
    source: sourceAddress(symbol),
  };
}

function collectTitles(documents: readonly ParsedDocument[]): ByLanguage<string> {
  const titles: Partial<Record<Language, string>> = {};
  for (const { language, title } of documents) {
    if (title !== undefined) titles[language] ??= title;
  }
  return titles;
}

function firstOf<T>(
  documents: readonly ParsedDocument[],
  read: (document: ParsedDocument) => T | undefined,
): T | undefined {
  return documents.map(read).find((value) => value !== undefined);
}

function findingsOf(id: ResolutionId, verified: VerifiedDocument, { kept }: DocumentChoice): Problem[] {
  const { source } = verified.document;
  const isKept = verified === kept;
  const done = areContradictory(kept, verified)
    ? { done: say(DOCUMENT_SENTENCES.versionNotUsed, { file: kept.document.source }) }
    : {};
  return verified.findings
    .filter(({ kind }) => isKept || kind !== 'no_list')
    .map((finding) => toProblem(finding, { source, resolutionId: id, ...done }));
}

function differencesOf(id: ResolutionId, other: VerifiedDocument, choice: DocumentChoice): Problem[] {
  const kept = choice.kept.document;
  const differences = compareDocuments(kept, other.document);
  if (differences.length === 0) return [];
  const { source, closingLine } = other.document;
  const isDecisive = differences.some((difference) => difference.isDecisive);
  const finding = {
    kind: 'documents_differ' as const,
    line: closingLine,
    found: say(DOCUMENT_SENTENCES.documentsDiffer, {
      kept: kept.source,
      other: source,
      differences: differences.map(({ words }) => words),
    }),
    done: say(explainChoice(isDecisive, choice), { file: kept.source }),
  };
  return [toProblem(finding, { source, resolutionId: id })];
}

function explainChoice(isDecisive: boolean, { isSettled }: DocumentChoice) {
  if (!isDecisive) return DOCUMENT_SENTENCES.versionKeptUntouched;
  return isSettled ? DOCUMENT_SENTENCES.versionKeptFitting : DOCUMENT_SENTENCES.versionKeptDisputed;
}
