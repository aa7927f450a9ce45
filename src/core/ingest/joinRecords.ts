import type { DataSetRecords } from '../package/encodeTables.ts';
import type { ResolutionId, Vote } from '../resolution.ts';
import type { State } from '../state/state.ts';
import { concatLists } from './concatLists.ts';
import { type JoinedText, joinTexts, type TextRecord } from './joinTexts.ts';

/**
 * The records of several sources as one; a state that several have is listed once, as the first has it.
 *
 * Texts of one id are one text: the first source's, unless a later one knows the vote better; see `joinTexts`.
 */
export function joinRecords(parts: readonly DataSetRecords[]): DataSetRecords {
  const states = new Map<string, State>();
  for (const state of parts.flatMap((part) => part.states))
    if (!states.has(state.code)) states.set(state.code, state);
  const shared = findShared(parts);
  const joined = joinShared(parts, shared);
  const isAlone = (id: ResolutionId) => !shared.has(id);
  return {
    resolutions: [
      ...joined.map(({ record }) => record.resolution),
      ...parts.flatMap(({ resolutions }) => resolutions.filter(({ id }) => isAlone(id))),
    ],
    votes: concatLists([
      ...joined.map(({ record }) => record.votes),
      ...parts.map(({ votes }) =>
        shared.size === 0 ? votes : votes.filter(({ resolutionId }) => isAlone(resolutionId)),
      ),
    ]),
    states: [...states.values()],
    problems: [
      ...parts.flatMap(({ problems }) => problems),
      ...joined.flatMap(({ problem }) => problem ?? []),
    ],
  };
}

/** The ids that stand in several parts. */
function findShared(parts: readonly DataSetRecords[]): ReadonlySet<ResolutionId> {
  const seen = new Set<ResolutionId>();
  const shared = new Set<ResolutionId>();
  for (const { resolutions } of parts) {
    for (const { id } of resolutions) if (seen.has(id)) shared.add(id);
    for (const { id } of resolutions) seen.add(id);
  }
  return shared;
}

function joinShared(
  parts: readonly DataSetRecords[],
  shared: ReadonlySet<ResolutionId>,
): readonly JoinedText[] {
  if (shared.size === 0) return [];
  const joined = new Map<ResolutionId, JoinedText>();
  for (const record of parts.flatMap((part) => recordsOf(part, shared))) {
    const { id } = record.resolution;
    const first = joined.get(id);
    joined.set(id, first === undefined ? { record, problem: undefined } : joinTexts(first, record));
  }
  return [...joined.values()];
}

function recordsOf(
  { resolutions, votes }: DataSetRecords,
  ids: ReadonlySet<ResolutionId>,
): readonly TextRecord[] {
  const votesById = new Map<ResolutionId, Vote[]>([...ids].map((id) => [id, []]));
  for (const vote of votes) votesById.get(vote.resolutionId)?.push(vote);
  return resolutions.flatMap((resolution) => {
    const own = votesById.get(resolution.id);
    return own === undefined ? [] : [{ resolution, votes: own }];
  });
}
