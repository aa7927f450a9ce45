import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { isCast } from '../../position.ts';
import type { Problem } from '../../problem.ts';
import type { Resolution, ResolutionId, Vote } from '../../resolution.ts';
import { countTally } from '../../tally.ts';
import { rememberDays } from '../dailyRoster.ts';
import { findRosterDoubts, type RosterDoubt } from '../rosterDoubts.ts';
import { type RollCall, symbolOf } from './rollCall.ts';
import type { UnvotesContent } from './unvotesContent.ts';
import type { StatePosition } from './voteGrid.ts';

/** What the roll calls come to. */
interface MadeRecords {
  readonly resolutions: readonly Resolution[];
  readonly votes: readonly Vote[];
  /** What does not fit the roster. */
  readonly problems: readonly Problem[];
}

/** A resolution per roll call, and its votes by state, in the order of the roll calls. */
export function makeResolutions(
  content: UnvotesContent,
  roster: Pick<RosterFacts, 'membersOn'>,
): MadeRecords {
  const { calls, ids, votes, issues } = content;
  const made: { resolutions: Resolution[]; votes: Vote[]; problems: Problem[] } = {
    resolutions: [],
    votes: [],
    problems: [],
  };
  const daily = rememberDays(roster);
  for (const call of calls) {
    const id = ids.get(call.rcid);
    if (id === undefined) throw new Error(`roll call without an id: ${call.rcid}`);
    const positions = votes?.grid.positionsOf(call.rcid) ?? [];
    const doubts = findDoubts(call, positions, content, daily);
    const isDisputed = (votes?.disputed.has(call.rcid) ?? false) || doubts.some((doubt) => doubt.isDisputed);
    const subjects = issues?.issuesByRcid.get(call.rcid) ?? [];
    made.resolutions.push({ ...toResolution(call, id, positions), subjects, status: statusOf(isDisputed) });
    for (const pair of positions)
      made.votes.push({ resolutionId: id, state: pair[0], position: pair[1], basis: 'listed' });
    for (const { kind, found, done } of doubts)
      made.problems.push({ ...placeOf(call, content), resolutionId: id, kind, message: `${found} ${done}` });
  }
  return made;
}

function findDoubts(
  { date }: RollCall,
  positions: readonly StatePosition[],
  { dayProblem }: UnvotesContent,
  roster: Pick<RosterFacts, 'membersOn'>,
): readonly RosterDoubt[] {
  const voters = positions.filter(([, position]) => isCast(position)).map(([state]) => state);
  return findRosterDoubts({ body: 'GA', date, voters, hasUntrueDays: dayProblem !== undefined }, roster);
}

/** Only roll calls of the table have dates to be held against the roster. */
function placeOf(
  { row }: RollCall,
  { rollCalls }: UnvotesContent,
): { readonly source: string; readonly line: number | undefined } {
  return { source: rollCalls?.count.source ?? '', line: row };
}

function statusOf(isDisputed: boolean): Resolution['status'] {
  return isDisputed ? 'disputed' : 'ok';
}

function toResolution(call: RollCall, id: ResolutionId, positions: readonly StatePosition[]): Resolution {
  const { session, date, kind, title } = call;
  return {
    id,
    body: 'GA',
    session: session ?? 'unknown',
    symbol: symbolOf(call),
    draft: undefined,
    kind,
    date,
    meeting: undefined,
    agendaItem: undefined,
    titles: title === undefined ? {} : { en: title },
    subjects: [],
    recalls: [],
    outcome: 'unknown',
    declared: undefined,
    counted: positions.length === 0 ? undefined : countTally(positions.map(([, position]) => position)),
    notVoting: undefined,
    status: 'ok',
    source: undefined,
  };
}
