import type { PositionRow } from '../../charts/positionBars/layout.ts';
import { heldCount, positionCounts } from '../../core/agreement/positionCounts.ts';
import { type Membership, seatOf } from '../../core/agreement/seat.ts';
import { selectedResolutions } from '../../core/agreement/selection.ts';
import type { Silence } from '../../core/agreement/silence.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import type { PositionCount } from '../../core/vote/memberVotes.ts';
import type { ComparedState } from '../pair/comparison.ts';
import type { NamedPeriod } from '../periods/namedPeriod.ts';

/** A session with what a state did in it. */
export interface StateSession {
  readonly period: NamedPeriod;
  readonly counts: PositionCount;
  /** Votes held while it was a member; 0 where there is a gap. */
  readonly held: number;
  readonly gap: Silence | undefined;
}

/** What a state did in each session, those without votes included. */
export function stateSessions(
  table: VoteTable,
  { row }: Pick<ComparedState, 'row'>,
  periods: readonly NamedPeriod[],
  isMember: Membership,
): readonly StateSession[] {
  const isSeated = seatOf(table, row, isMember);
  return periods.map((period) => {
    const { selection } = period.period;
    const counts = positionCounts(table, row, selection, isMember);
    const held = heldCount(counts);
    if (held > 0) return { period, counts, held, gap: undefined };
    const wasNone = selectedResolutions(table, selection).every((text) => isSeated(text) === false);
    return { period, counts, held, gap: wasNone ? 'notMember' : 'noRecord' };
  });
}

interface RowWords {
  readonly nTimes: (votes: number) => string;
  readonly range: (first: string, last: string) => string;
  readonly gap: Readonly<Record<Silence, (sessions: number) => string>>;
}

/** The rows of the picture: one for each session with votes, and one for all sessions of a gap together. */
export function sessionBars(sessions: readonly StateSession[], words: RowWords): readonly PositionRow[] {
  return gatherGaps(sessions).flatMap((run): readonly PositionRow[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { key, label, name } = first.period;
    if (first.gap === undefined) {
      return [
        {
          kind: 'votes',
          key,
          label: name,
          shortLabel: label,
          counts: first.counts,
          note: words.nTimes(first.held),
        },
      ];
    }
    const isOne = run.length === 1;
    return [
      {
        kind: 'gap',
        key,
        label: isOne ? name : words.range(label, last.period.label),
        shortLabel: isOne ? label : `${label} – ${last.period.label}`,
        reason: words.gap[first.gap](run.length),
      },
    ];
  });
}

/** Sessions without votes that follow each other for one reason stand together; every other session stands alone. */
function gatherGaps(sessions: readonly StateSession[]): readonly (readonly StateSession[])[] {
  const runs: StateSession[][] = [];
  for (const session of sessions) {
    const run = runs.at(-1);
    if (session.gap !== undefined && run?.[0]?.gap === session.gap) run.push(session);
    else runs.push([session]);
  }
  return runs;
}

/**
 * The session in which a state abstained in the largest share of its votes, of those with at least `least` votes.
 *
 * Undefined where it never abstained, and where there are no two such sessions to compare.
 */
export function mostAbstainingSession(
  sessions: readonly StateSession[],
  least: number,
): StateSession | undefined {
  const large = sessions.filter(({ held }) => held >= least);
  const [most] = large.toSorted((a, b) => b.counts.A / b.held - a.counts.A / a.held || b.held - a.held);
  return large.length < 2 || most?.counts.A === 0 ? undefined : most;
}
