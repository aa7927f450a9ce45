import type { Resolution } from '../resolution.ts';
import { membersOn } from '../roster/memberOn.ts';
import { seatsOn } from '../roster/seats.ts';
import type { MemberVote } from './memberVotes.ts';

/**
 * Whether a vote has a record of every member that the body had that day, so that a state without one was no member.
 *
 * By the roster where it is known, else by the number of seats; not where the day is unknown.
 */
export function hasEveryMember(
  { body, date }: Pick<Resolution, 'body' | 'date'>,
  votes: readonly Pick<MemberVote, 'state'>[],
): boolean {
  if (date === undefined) return false;
  const members = membersOn(body, date);
  const recorded = new Set(votes.map(({ state }) => state));
  if (members === undefined) return recorded.size >= seatsOn(body, date);
  return [...members].every((state) => recorded.has(state));
}
