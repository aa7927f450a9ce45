import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import { membersOn } from './memberOn.ts';

/**
 * Tells of a state and a vote whether the state was a member of the body that day; the roster of each day is read once.
 *
 * False as well where the roster of the day, or the day, is not known.
 */
export function memberLookup(): (state: StateCode, resolution: Resolution) => boolean {
  const rosters = new Map<string, ReadonlySet<StateCode> | undefined>();
  return (state, { body, date }) => {
    if (date === undefined) return false;
    const key = `${body} ${date}`;
    if (!rosters.has(key)) rosters.set(key, membersOn(body, date));
    return rosters.get(key)?.has(state) ?? false;
  };
}
