import { collectPositions, type ListedPositions, type ListedState } from '../../ingest/collectPositions.ts';
import type { Finding } from '../../ingest/finding.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { findTallyFindings } from '../../ingest/tallyFindings.ts';
import { findTotalFindings, type ListedAbsence } from '../../ingest/totalFindings.ts';
import { verifyDate } from '../../ingest/verifyDate.ts';
import type { IsoDate } from '../../isoDate.ts';
import { seatsOn } from '../../roster/seats.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { areEqualTallies, countTally, type Tally } from '../../tally.ts';
import { type JudgedOutcome, judgeOutcome } from './judgeOutcome.ts';
import type { OhchrText } from './ohchrText.ts';
import { verifyVotes } from './verifyVotes.ts';

/** A text held against its own tally, the rows of its votes and the roster. */
export interface VerifiedText {
  readonly text: OhchrText;
  readonly date: IsoDate | undefined;
  /** Undefined where there are no rows of votes. */
  readonly positions: ListedPositions | undefined;
  readonly counted: Tally | undefined;
  readonly isDisputed: boolean;
  /** Members that did not vote; undefined where the rows leave that open. */
  readonly notVoting: number | undefined;
  readonly judged: JudgedOutcome;
  /** Defects in the row of the text, and in the rows of votes. */
  readonly textFindings: readonly Finding[];
  readonly voteFindings: readonly Finding[];
}

/** Holds a text against the rows of its votes, undefined where there are none, and against the roster. */
export function verifyText(
  text: OhchrText,
  listed: readonly ListedState[] | undefined,
  facts: RosterFacts,
): VerifiedText {
  const { date, findings: dateFindings } = verifyDate({ ...text, closingLine: text.row }, facts);
  const members = date === undefined ? undefined : facts.membersOn(text.body, date);
  const positions = listed === undefined ? undefined : collectPositions(listed);
  const counted = countPositions(positions);
  const judged = judgeOutcome(text.words, { declared: text.declared, counted });
  const tallies = findTallyFindings({ ...text, date, listed, closingLine: text.row }, counted, members);
  const isProved = isEqual(text.declared, counted);
  const totals = findTotals(text, date, isProved ? positions : undefined);
  const { disputing, harmless } =
    listed === undefined || positions === undefined
      ? { disputing: [], harmless: [] }
      : verifyVotes({ text, listed, positions, date, members });
  const isDisputed = tallies.length + disputing.length + (isProved ? 0 : totals.length) > 0;
  return {
    text,
    date,
    positions,
    counted,
    isDisputed,
    notVoting: isDisputed || harmless.length > 0 ? undefined : countAbsence(positions)?.notVoting,
    judged,
    textFindings: [...dateFindings, ...tallies, ...totals, ...findConflict(text, judged)],
    voteFindings: [...disputing, ...harmless],
  };
}

function countPositions(positions: ListedPositions | undefined): Tally | undefined {
  return positions === undefined || positions.positions.size === 0
    ? undefined
    : countTally(positions.positions.values());
}

function countAbsence(positions: ListedPositions | undefined): ListedAbsence | undefined {
  if (positions === undefined || positions.unresolved.length > 0) return undefined;
  const held = [...positions.positions.values()];
  return {
    notVoting: held.filter((position) => position === 'X').length,
    blank: held.filter((position) => position === 'notRecorded').length,
  };
}

function isEqual(declared: Tally | undefined, counted: Tally | undefined): boolean {
  return declared !== undefined && counted !== undefined && areEqualTallies(declared, counted);
}

function findTotals(
  { body, declared, notVoting, total, row }: OhchrText,
  date: IsoDate | undefined,
  proving: ListedPositions | undefined,
): readonly Finding[] {
  if (declared === undefined) return [];
  const stated = { declared, notVoting, total, seats: seatsOn(body, date), line: row };
  return findTotalFindings(stated, countAbsence(proving));
}

function findConflict({ row }: OhchrText, { conflict, outcome }: JudgedOutcome): readonly Finding[] {
  if (conflict === undefined) return [];
  const done = say(SOURCE_SENTENCES.outcomeSet, { outcome });
  return [{ kind: 'outcome_differs', line: row, found: conflict, done }];
}
