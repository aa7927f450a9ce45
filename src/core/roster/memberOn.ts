import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import type { StateCode } from '../state/stateCode.ts';
import { type DateSpan, isWithin, mergeSpans } from './dateSpan.ts';
import { HRC_ROSTER_SPAN, HRC_TERMS, type Term } from './hrcTerms.ts';
import { GA_ROSTER_SPAN, GA_TERMS } from './unMembership.ts';

/**
 * The members of a body on a day.
 *
 * Undefined where the roster is not known: for a body other than the Human Rights Council and the General Assembly,
 * and outside of `HRC_ROSTER_SPAN` and `GA_ROSTER_SPAN`. A member whose rights are suspended is not in the set.
 */
export function membersOn(body: Body, date: IsoDate): ReadonlySet<StateCode> | undefined {
  const roster = rosterOf(body);
  if (roster === undefined || !isWithin(roster.known, date)) return undefined;
  return new Set(roster.terms.filter((term) => isWithin(term, date)).map((term) => term.state));
}

/** Whether a state was a member of a body on a day; undefined where the roster of that day is not known. */
export function isMemberOn(body: Body, state: StateCode, date: IsoDate): boolean | undefined {
  const roster = rosterOf(body);
  if (roster === undefined || !isWithin(roster.known, date)) return undefined;
  return roster.terms.some((term) => term.state === state && isWithin(term, date));
}

/**
 * The terms of a state in a body, each as elected, in order of time; terms that run into the future included.
 *
 * Undefined where no roster of the body is known; empty where the state never was a member.
 */
export function termsOf(body: Body, state: StateCode): readonly DateSpan[] | undefined {
  return rosterOf(body)
    ?.terms.filter((term) => term.state === state)
    .map(({ from, to }) => ({ from, to }));
}

/** The terms of a state in a body with consecutive ones joined; undefined and empty as in `termsOf`. */
export function membershipOf(body: Body, state: StateCode): readonly DateSpan[] | undefined {
  const terms = termsOf(body, state);
  return terms && mergeSpans(terms);
}

/** The terms of a state in a body as far as the roster of the day is known; empty where it never is. */
export function knownTermsOf(body: Body, state: StateCode): readonly DateSpan[] {
  const known = rosterOf(body)?.known;
  if (known === undefined) return [];
  return (termsOf(body, state) ?? [])
    .filter(({ from, to }) => from <= known.to && known.from <= to)
    .map(({ from, to }) => ({
      from: isWithin(known, from) ? from : known.from,
      to: isWithin(known, to) ? to : known.to,
    }));
}

/** The days of which the roster of a body is known; undefined where none is. */
export function rosterSpan(body: Body): DateSpan | undefined {
  return rosterOf(body)?.known;
}

interface Roster {
  readonly known: DateSpan;
  readonly terms: readonly Term[];
}

function rosterOf(body: Body): Roster | undefined {
  switch (body) {
    case 'HRC':
      return { known: HRC_ROSTER_SPAN, terms: HRC_TERMS };
    case 'GA':
      return { known: GA_ROSTER_SPAN, terms: GA_TERMS };
    case 'CHR':
    case 'SC':
      return undefined;
  }
}
