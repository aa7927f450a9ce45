import type { Body } from '../body.ts';
import type { Resolution } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import { type DateSpan, isWithin } from './dateSpan.ts';
import { knownTermsOf, rosterSpan } from './memberOn.ts';

/**
 * Tells of a state and a vote whether the state was a member of the body that day; the roster of a state is read once.
 *
 * Undefined where the roster of the day, or the day, is not known.
 */
export function memberLookup(): (state: StateCode, resolution: Resolution) => boolean | undefined {
  const known = new Map<Body, Map<StateCode, readonly DateSpan[]>>();
  return (state, { body, date }) => {
    const span = rosterSpan(body);
    if (date === undefined || span === undefined || !isWithin(span, date)) return undefined;
    const rosters = known.get(body) ?? new Map<StateCode, readonly DateSpan[]>();
    known.set(body, rosters);
    const terms = rosters.get(state) ?? knownTermsOf(body, state);
    rosters.set(state, terms);
    return terms.some((term) => isWithin(term, date));
  };
}
