import type { Resolution, ResolutionId, Vote } from '../../resolution.ts';
import { countTally } from '../../tally.ts';
import { type RollCall, symbolOf } from './rollCall.ts';
import type { UnvotesContent } from './unvotesContent.ts';
import type { StatePosition } from './voteGrid.ts';

/** A resolution per roll call, and its votes by state, in the order of the roll calls. */
export function makeResolutions({ calls, ids, votes, issues }: UnvotesContent): {
  readonly resolutions: readonly Resolution[];
  readonly votes: readonly Vote[];
} {
  const made: { resolutions: Resolution[]; votes: Vote[] } = { resolutions: [], votes: [] };
  for (const call of calls) {
    const id = ids.get(call.rcid);
    if (id === undefined) throw new Error(`roll call without an id: ${call.rcid}`);
    const positions = votes?.grid.positionsOf(call.rcid) ?? [];
    const isDisputed = votes?.disputed.has(call.rcid) ?? false;
    const subjects = issues?.issuesByRcid.get(call.rcid) ?? [];
    made.resolutions.push({ ...toResolution(call, id, positions), subjects, status: statusOf(isDisputed) });
    for (const [state, position] of positions)
      made.votes.push({ resolutionId: id, state, position, basis: 'listed' });
  }
  return made;
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
