import type { Body } from '../../body.ts';
import type { ListedRecord } from '../../ingest/findCopiedLists.ts';
import { type Finding, toProblem } from '../../ingest/finding.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { findTallyFindings } from '../../ingest/tallyFindings.ts';
import { verifyDate } from '../../ingest/verifyDate.ts';
import { isOutcome, type Outcome } from '../../outcome.ts';
import { isCast, type Position } from '../../position.ts';
import type { Problem } from '../../problem.ts';
import type { ResolutionId } from '../../resolution.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { VOTE_SENTENCES } from '../../sentences/voteSentences.ts';
import type { StateCode } from '../../state/stateCode.ts';
import { areEqualTallies, countTally, formatTally, type Tally } from '../../tally.ts';
import { contradictsVotes } from '../../vote/contradictsVotes.ts';
import { findRosterDoubts, type RosterDoubt } from '../rosterDoubts.ts';
import { workOutOutcome } from '../workOutOutcome.ts';
import { describeText, settlePlainPlace } from './describeText.ts';
import type { PlainText } from './textRegister.ts';

/** A text whose body is known, and its positions. */
export interface TextInQuestion {
  readonly id: ResolutionId;
  readonly text: PlainText;
  readonly body: Body;
  readonly positions: readonly (readonly [StateCode, Position])[];
}

/** A record with what is wrong with it. */
export interface PlainRecord extends ListedRecord {
  readonly problems: readonly Problem[];
}

/**
 * The record of a text. Its votes are held against a stated tally and the roster. Where there is a stated tally and no
 * word on the outcome, it is worked out, which the note says; where there is neither, the outcome is unknown.
 */
export function makePlainRecord(question: TextInQuestion, roster: RosterFacts): PlainRecord {
  const { id, text, positions } = question;
  const counted = positions.length === 0 ? undefined : countTally(positions.map(([, position]) => position));
  const declared = readTally(text);
  const verdict = judgeOutcome(question, declared);
  const findings = findTallyDoubts(question, declared, counted, roster);
  const doubts = findStrangers(question, roster);
  const places = findPlaceConflicts(question, roster);
  const isDisputed = findings.length > 0 || doubts.some((doubt) => doubt.isDisputed);
  const place = { source: text.source, resolutionId: id };
  return {
    resolution: {
      id,
      ...describeText(text, question.body),
      outcome: verdict.outcome,
      declared,
      counted,
      status: isDisputed || text.isDisputed || text.cells.get('status') === 'disputed' ? 'disputed' : 'ok',
      note: joinNotes(text.cells.get('note'), verdict.note),
    },
    votes: positions.map(([state, position]) => ({ resolutionId: id, state, position, basis: 'listed' })),
    kept: {
      source: text.votesSource ?? text.source,
      closingLine: text.votesSource === text.source ? text.row : undefined,
    },
    problems: [
      ...[...places, ...verdict.findings, ...findings].map((finding) => toProblem(finding, place)),
      ...doubts.map((doubt) => toProblem({ ...doubt, line: text.row }, place)),
    ],
  };
}

/** What the symbol of a text says otherwise than its body and its session, and the session otherwise than its date. */
function findPlaceConflicts({ text, body }: TextInQuestion, roster: RosterFacts): readonly Finding[] {
  const { session = '', conflicts } = settlePlainPlace(text, body);
  const { findings } = verifyDate({ body, session, date: text.date, closingLine: text.row }, roster);
  return [
    ...conflicts.map((conflict) => ({ ...conflict, line: text.row })),
    ...findings.map((finding) => ({ ...finding, done: SOURCE_SENTENCES.dayKept })),
  ];
}

function findTallyDoubts(
  { text: { date, row }, body }: TextInQuestion,
  declared: Tally | undefined,
  counted: Tally | undefined,
  roster: RosterFacts,
): readonly Finding[] {
  const members = date === undefined ? undefined : roster.membersOn(body, date);
  return findTallyFindings({ body, date, declared, listed: undefined, closingLine: row }, counted, members);
}

function findStrangers(
  { text: { date }, body, positions }: TextInQuestion,
  roster: RosterFacts,
): readonly RosterDoubt[] {
  const voters = positions.filter(([, position]) => isCast(position)).map(([state]) => state);
  return findRosterDoubts({ body, date, voters, hasUntrueDays: false }, roster);
}

function readTally({ cells }: PlainText): Tally | undefined {
  const [yes, no, abstain] = [cells.get('yes'), cells.get('no'), cells.get('abstain')].map(parseCount);
  return yes === undefined || no === undefined || abstain === undefined ? undefined : { yes, no, abstain };
}

/** Spreadsheets write a column with gaps as `29.0`. */
function parseCount(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d{1,4}(?:\.0+)?$/.test(cell) ? Number(cell) : undefined;
}

interface Verdict {
  readonly outcome: Outcome;
  readonly note?: string | undefined;
  readonly findings: readonly Finding[];
}

function judgeOutcome(question: TextInQuestion, declared: Tally | undefined): Verdict {
  const { text, body, positions } = question;
  const { cells, row, date } = text;
  const cell = cells.get('outcome') ?? '';
  if (cell === 'adopted_without_vote' && positions.length > 0) {
    const { outcomeWithVotes: found, outcomeLeft: done } = PLAIN_SENTENCES;
    return { outcome: 'unknown', findings: [{ kind: 'outcome_differs', line: row, found, done }] };
  }
  if (isOutcome(cell)) return holdOutcome(cell, question, declared);
  if (cell !== '' || declared === undefined) return { outcome: 'unknown', findings: [] };
  const vote = { date, modality: undefined, tally: declared, positions };
  return { ...workOutOutcome(body, vote), findings: [] };
}

/** A stated outcome against a stated tally, unless the record is disputed, for then either may be wrong. */
function holdOutcome(
  outcome: Outcome,
  { text, body, positions }: TextInQuestion,
  declared: Tally | undefined,
): Verdict {
  const { cells, row, date } = text;
  const counted = positions.length === 0 ? declared : countTally(positions.map(([, position]) => position));
  if (declared === undefined || counted === undefined || cells.get('status') === 'disputed')
    return { outcome, findings: [] };
  const { kind, modality } = describeText(text, body);
  const isWrong = contradictsVotes({ body, kind, outcome }, { date, modality, tally: declared, positions });
  if (!isWrong || !areEqualTallies(declared, counted)) return { outcome, findings: [] };
  const found = say(VOTE_SENTENCES.outcomeUnlikeVotes, { outcome, tally: formatTally(declared) });
  const done = PLAIN_SENTENCES.outcomeLeft;
  return { outcome: 'unknown', findings: [{ kind: 'outcome_differs', line: row, found, done }] };
}

function joinNotes(...notes: readonly (string | undefined)[]): string | undefined {
  const said = notes.flatMap((note) => note ?? []);
  return said.length === 0 ? undefined : [...new Set(said)].join('. ');
}
