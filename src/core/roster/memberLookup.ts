import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import { membersOn } from './memberOn.ts';

const NOBODY: ReadonlySet<StateCode> = new Set();

/**
 * Tells of a state and a vote whether the state was a member of the body that day; the roster of each day is read once.
 *
 * False as well where the roster of the day, or the day, is not known.
 */
export function memberLookup(): (state: StateCode, resolution: Resolution) => boolean {
  const known = new Map<Body, Map<IsoDate, ReadonlySet<StateCode>>>();
  return (state, { body, date }) => {
    if (date === undefined) return false;
    const rosters = known.get(body) ?? new Map<IsoDate, ReadonlySet<StateCode>>();
    known.set(body, rosters);
    const roster = rosters.get(date) ?? membersOn(body, date) ?? NOBODY;
    rosters.set(date, roster);
    return roster.has(state);
  };
}
