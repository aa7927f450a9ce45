import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import type { Outcome } from '../outcome.ts';
import type { Kind, Resolution } from '../resolution.ts';
import { marginOf, type Tally } from '../tally.ts';

/** What a reader narrows the votes by. An empty list or an undefined bound lets everything through. */
export interface ResolutionFilter {
  readonly bodies: readonly Body[];
  readonly sessions: readonly string[];
  /** First day, inclusive. */
  readonly from: IsoDate | undefined;
  /** Last day, inclusive. */
  readonly to: IsoDate | undefined;
  readonly subjects: readonly string[];
  readonly kinds: readonly Kind[];
  readonly outcomes: readonly Outcome[];
  /** Only recorded votes whose yes and no are at most this many votes apart. */
  readonly maxMargin: number | undefined;
  /** Only recorded votes with at least this many abstentions. */
  readonly minAbstentions: number | undefined;
}

/** The filter that lets everything through. */
export const NO_FILTER: ResolutionFilter = {
  bodies: [],
  sessions: [],
  from: undefined,
  to: undefined,
  subjects: [],
  kinds: [],
  outcomes: [],
  maxMargin: undefined,
  minAbstentions: undefined,
};

/** Whether a resolution passes every part of a filter. Where a part asks for what is not known, it does not pass. */
export function passesFilter(resolution: Resolution, filter: ResolutionFilter): boolean {
  return (
    allows(filter.bodies, resolution.body) &&
    allows(filter.sessions, resolution.session) &&
    allows(filter.kinds, resolution.kind) &&
    allows(filter.outcomes, resolution.outcome) &&
    passesDates(resolution.date, filter) &&
    (filter.subjects.length === 0 ||
      resolution.subjects.some((subject) => filter.subjects.includes(subject))) &&
    passesTally(tallyOf(resolution), filter)
  );
}

/** The tally to show and to reckon with: counted from the lists, or as declared where there are none. */
export function tallyOf(resolution: Resolution): Tally | undefined {
  return resolution.counted ?? resolution.declared;
}

function allows<T>(allowed: readonly T[], value: T): boolean {
  return allowed.length === 0 || allowed.includes(value);
}

function passesDates(date: IsoDate | undefined, { from, to }: ResolutionFilter): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  return (from === undefined || date >= from) && (to === undefined || date <= to);
}

function passesTally(tally: Tally | undefined, { maxMargin, minAbstentions }: ResolutionFilter): boolean {
  if (maxMargin === undefined && minAbstentions === undefined) return true;
  if (tally === undefined) return false;
  return (
    (maxMargin === undefined || Math.abs(marginOf(tally)) <= maxMargin) &&
    (minAbstentions === undefined || tally.abstain >= minAbstentions)
  );
}
