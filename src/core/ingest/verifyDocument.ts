import type { IsoDate } from '../isoDate.ts';
import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { Basis, Position } from '../position.ts';
import type { Status } from '../resolution.ts';
import { say } from '../sentences/say.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
import type { StateCode } from '../state/stateCode.ts';
import { areEqualTallies, countTally, formatTally, type Tally } from '../tally.ts';
import { contradictsVotes } from '../vote/contradictsVotes.ts';
import { collectPositions, type ListedPositions } from './collectPositions.ts';
import type { Finding } from './finding.ts';
import { findListFindings } from './listFindings.ts';
import type { RosterFacts } from './rosterFacts.ts';
import { findRosterFindings } from './rosterFindings.ts';
import { findTallyFindings } from './tallyFindings.ts';
import { verifyDate } from './verifyDate.ts';

/** One state's position as verified, before its record has an id. */
export interface VerifiedVote {
  readonly state: StateCode;
  readonly position: Position;
  readonly basis: Basis;
}

/**
 * A document held against its own tally and against the roster.
 *
 * `support` says what speaks for it: `proved` where lists and tally agree and the roster, where known, has every
 * name; `silent` where there are no lists to hold anything against; `contradicted` where something does not fit.
 */
export interface VerifiedDocument {
  readonly document: ParsedDocument;
  /** The day of adoption; undefined where the document has none or one that cannot be. */
  readonly date: IsoDate | undefined;
  readonly counted: Tally | undefined;
  /** Listed votes and, where everything fits, the members that did not vote; sorted by state. */
  readonly votes: readonly VerifiedVote[];
  readonly notVoting: number | undefined;
  readonly status: Status;
  readonly support: 'proved' | 'silent' | 'contradicted';
  readonly findings: readonly Finding[];
}

/** Holds a document against its own tally and against the members of its body on its date. */
export function verifyDocument(document: ParsedDocument, facts: RosterFacts): VerifiedDocument {
  const { date, findings: dateFindings } = verifyDate(document, facts);
  const members = date === undefined ? undefined : facts.membersOn(document.body, date);
  const listed = document.listed === undefined ? undefined : collectPositions(document.listed);
  const counted = listed === undefined ? undefined : countTally(listed.positions.values());
  const contradictions = [
    ...findTallyFindings(document, counted, members),
    ...findRosterFindings(document, members),
    ...(listed === undefined ? [] : findListFindings(listed)),
    ...(counted === undefined || isProved(document, counted) ? findWrongOutcome(document, date, listed) : []),
  ];
  const isDisputed = contradictions.length > 0;
  const absent = findAbsent({ document, listed, counted, members, isDisputed });
  return {
    document,
    date,
    counted,
    votes: makeVotes(listed, absent),
    notVoting: absent?.length,
    status: isDisputed ? 'disputed' : 'ok',
    support: supportOf(document, listed, isDisputed || dateFindings.length > 0),
    findings: [...dateFindings, ...contradictions, ...findMissingLists(document)],
  };
}

/** A closing that says “adopted” over more votes against than in favour. */
function findWrongOutcome(
  { body, kind, outcome, declared, closingLine }: ParsedDocument,
  date: IsoDate | undefined,
  listed: ListedPositions | undefined,
): readonly Finding[] {
  const positions = [...(listed?.positions ?? [])];
  if (declared === undefined) return [];
  if (!contradictsVotes({ body, kind, outcome }, { date, tally: declared, positions })) return [];
  const found = say(VOTE_SENTENCES.outcomeUnlikeVotes, { outcome, tally: formatTally(declared) });
  return [{ kind: 'outcome_differs', line: closingLine, found, done: VOTE_SENTENCES.bothTalliesKept }];
}

function findMissingLists({ outcome, declared, listed, closingLine }: ParsedDocument): readonly Finding[] {
  const isVote = outcome === 'adopted_by_vote' || (outcome === 'rejected' && declared !== undefined);
  if (!isVote || listed !== undefined) return [];
  const { noListFollows: found, tallyStands: done } = VOTE_SENTENCES;
  return [{ kind: 'no_list', line: closingLine, found, done }];
}

function findAbsent(known: {
  readonly document: ParsedDocument;
  readonly listed: ListedPositions | undefined;
  readonly counted: Tally | undefined;
  readonly members: ReadonlySet<StateCode> | undefined;
  readonly isDisputed: boolean;
}): readonly StateCode[] | undefined {
  const { document, listed, counted, members, isDisputed } = known;
  if (listed === undefined || counted === undefined || members === undefined || isDisputed) return undefined;
  if (!isProved(document, counted)) return undefined;
  if (listed.unresolved.length > 0) return undefined;
  return [...members].filter((member) => !listed.positions.has(member));
}

/** Whether the lists hold what the tally states. */
function isProved({ declared }: ParsedDocument, counted: Tally): boolean {
  return declared !== undefined && areEqualTallies(declared, counted);
}

function makeVotes(
  listed: ListedPositions | undefined,
  absent: readonly StateCode[] | undefined,
): readonly VerifiedVote[] {
  const votes: VerifiedVote[] = [];
  for (const [state, position] of listed?.positions ?? []) votes.push({ state, position, basis: 'listed' });
  for (const state of absent ?? []) votes.push({ state, position: 'X', basis: 'roster' });
  return votes.sort((a, b) => (a.state < b.state ? -1 : 1));
}

function supportOf(
  { declared }: ParsedDocument,
  listed: ListedPositions | undefined,
  isContradicted: boolean,
): VerifiedDocument['support'] {
  if (isContradicted) return 'contradicted';
  if (listed === undefined || declared === undefined) return 'silent';
  return listed.unresolved.length > 0 ? 'contradicted' : 'proved';
}
