import type { Finding } from '../../ingest/finding.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { findTallyFindings } from '../../ingest/tallyFindings.ts';
import { countTally, type Tally } from '../../tally.ts';
import type { StatePosition } from '../unvotes/voteGrid.ts';
import { judgeLibraryOutcome, type LibraryOutcome } from './judgeLibraryOutcome.ts';
import {
  countOf,
  findConflict,
  findGaps,
  findMissing,
  findStrangers,
  findTotals,
  type LibraryQuestion,
} from './libraryFindings.ts';
import type { TextRows } from './libraryRows.ts';
import { totalsOf } from './libraryText.ts';

/** A text of the library held against its own totals, the rows of its members and the roster. */
export interface VerifiedLibraryText {
  readonly rows: TextRows;
  readonly positions: readonly StatePosition[];
  readonly declared: Tally | undefined;
  readonly counted: Tally | undefined;
  /** Members that did not vote; undefined where the rows leave that open. */
  readonly notVoting: number | undefined;
  readonly judged: LibraryOutcome;
  readonly isDisputed: boolean;
  readonly findings: readonly Finding[];
}

/** Holds a text against its own totals, the positions in its rows and the roster. */
export function verifyLibraryText(
  rows: TextRows,
  positions: readonly StatePosition[],
  { membersOn }: Pick<RosterFacts, 'membersOn'>,
): VerifiedLibraryText {
  const { text } = rows;
  const totals = totalsOf(text);
  const counted = positions.length === 0 ? undefined : countTally(positions.map(([, position]) => position));
  const members = text.date === undefined ? undefined : membersOn(text.body, text.date);
  const question = { rows, positions, totals, counted, members };
  const judged = judgeLibraryOutcome(
    text,
    positions,
    [totals.declared, counted].flatMap((tally) => tally ?? []),
  );
  const disputing = [
    ...findTallyFindings(
      { ...text, declared: totals.declared, listed: rows.unresolved, closingLine: text.row },
      counted,
      members,
    ),
    ...findStrangers(question, { membersOn }),
    ...findConflict(rows, judged),
  ];
  const { findings: totalFindings, areHarmless } = findTotals(question);
  const harmless = [...findGaps(question), ...findMissing(question, judged)];
  const isContradicted =
    rows.isContradicted || rows.hasRepeats || !(areHarmless || totalFindings.length === 0);
  const isDisputed = disputing.length > 0 || isContradicted;
  return {
    rows,
    positions,
    declared: totals.declared,
    counted,
    notVoting: isDisputed ? undefined : countAbsent(question),
    judged,
    isDisputed,
    findings: [...disputing, ...totalFindings, ...harmless],
  };
}

/** Undefined where a member has no row, or where who the members were is not known and the total does not tell. */
function countAbsent({ positions, members, totals, rows }: LibraryQuestion): number | undefined {
  const listed = new Set(positions.map(([state]) => state));
  const isWhole =
    members === undefined
      ? totals.total === positions.length
      : [...members].every((member) => listed.has(member));
  const isKnown = isWhole && rows.unresolved.length === 0 && countOf(positions, 'notRecorded') === 0;
  if (!isKnown || positions.length === 0) return undefined;
  return countOf(
    positions.filter(([state]) => members?.has(state) ?? true),
    'X',
  );
}
