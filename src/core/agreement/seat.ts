import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { VoteTable } from './voteTable.ts';

/** Whether a state was a member of the body on the day of a vote; undefined where the roster does not say. */
export type Membership = (state: StateCode, resolution: Resolution) => boolean | undefined;

/**
 * Whether the state of a row was a member of the body on the day of a vote; undefined where the roster does not say.
 *
 * A state that others are joined to has their seats too, and they have none besides.
 */
export function seatOf(
  { states, joined }: Pick<VoteTable, 'states' | 'joined'>,
  row: number,
  isMember: Membership,
): (resolution: Resolution) => boolean | undefined {
  const state = states[row];
  const isJoined = state !== undefined && [...joined.values()].some((ended) => ended.includes(state));
  if (state === undefined || isJoined) return () => undefined;
  const others = joined.get(state);
  if (others === undefined) return (resolution) => isMember(state, resolution);
  const line = [state, ...others];
  return (resolution) => {
    const answers = line.map((code) => isMember(code, resolution));
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
  };
}
