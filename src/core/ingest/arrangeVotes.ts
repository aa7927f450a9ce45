import type { Resolution, Vote } from '../resolution.ts';
import { compareCodeUnits } from './documentOrder.ts';
import { groupBy } from './groupBy.ts';

/** Where the votes of a resolution stand in a list. */
interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * The votes of each resolution after one another, each time by state. Votes of resolutions that are not there are
 * left out.
 */
export function arrangeVotes(
  votes: readonly Vote[],
  resolutions: readonly Pick<Resolution, 'id'>[],
): readonly Vote[] {
  const runs = findRuns(votes);
  const grouped = runs === undefined ? groupBy(votes, ({ resolutionId }) => resolutionId) : undefined;
  const arranged: Vote[] = [];
  for (const { id } of resolutions) {
    const run = runs?.get(id);
    const own = run === undefined ? grouped?.get(id) : votes.slice(run.start, run.end);
    // A list of a million votes is no list of arguments.
    for (const vote of sortVotes(own ?? [])) arranged.push(vote);
  }
  return arranged;
}

/** The runs of votes by resolution; undefined where those of one stand apart, as in few sources. */
function findRuns(votes: readonly Vote[]): ReadonlyMap<string, Run> | undefined {
  const runs = new Map<string, Run>();
  let start = 0;
  for (let end = 1; end <= votes.length; end += 1) {
    const id = votes[start]?.resolutionId ?? '';
    if (votes[end]?.resolutionId === id) continue;
    if (runs.has(id)) return undefined;
    runs.set(id, { start, end });
    start = end;
  }
  return runs;
}

/** Most sources give them in this order. */
function sortVotes(votes: readonly Vote[]): readonly Vote[] {
  const isSorted = votes.every(({ state }, index) => index === 0 || (votes[index - 1]?.state ?? '') <= state);
  return isSorted ? votes : [...votes].sort((a, b) => compareCodeUnits(a.state, b.state));
}
