import type { DataSetRecords } from '../package/encodeTables.ts';
import type { State } from '../state/state.ts';

/** The records of several sources as one; a state that several have is listed once, as the first has it. */
export function joinRecords(parts: readonly DataSetRecords[]): DataSetRecords {
  const states = new Map<string, State>();
  for (const state of parts.flatMap((part) => part.states))
    if (!states.has(state.code)) states.set(state.code, state);
  return {
    resolutions: parts.flatMap(({ resolutions }) => resolutions),
    votes: parts.flatMap(({ votes }) => votes),
    states: [...states.values()],
    problems: parts.flatMap(({ problems }) => problems),
  };
}
