import { type IsoDate, knownDate } from '../isoDate.ts';
import { type StateCode, stateCode } from './stateCode.ts';

/** A state that held a seat from a day on, until the next one did; undefined for as long as there was the seat. */
export interface SeatTerm {
  readonly state: StateCode;
  readonly from: IsoDate | undefined;
}

/**
 * The states that held one seat after one another, in order of time: where one code runs through a whole series
 * of votes, these tell whose vote it was. Empty for a state whose seat was never another's.
 *
 * The Soviet Union's seat passed to the Russian Federation on 24 December 1991. Yugoslavia's was renamed Serbia and
 * Montenegro on 4 February 2003 and passed to Serbia on 3 June 2006. (Yugoslavia did not sit from September 1992
 * to October 2000; both are YUG.) Seats that ended, such as Czechoslovakia's, have no successor here.
 */
export function seatTerms(code: StateCode): readonly SeatTerm[] {
  return TERMS_BY_STATE.get(code) ?? [];
}

/** The state that held a state's seat on a day: the state itself where the seat was never another's. */
export function seatHolder(code: StateCode, date: IsoDate): StateCode {
  const holder = seatTerms(code).findLast(({ from }) => from === undefined || from <= date);
  return holder?.state ?? code;
}

const SEATS: readonly (readonly SeatTerm[])[] = [
  [first('SUN'), next('RUS', '1991-12-24')],
  [first('YUG'), next('SCG', '2003-02-04'), next('SRB', '2006-06-03')],
];

const TERMS_BY_STATE: ReadonlyMap<StateCode, readonly SeatTerm[]> = new Map(
  SEATS.flatMap((terms) => terms.map(({ state }) => [state, terms] as const)),
);

function first(code: string): SeatTerm {
  return { state: stateCode(code), from: undefined };
}

function next(code: string, from: string): SeatTerm {
  return { state: stateCode(code), from: knownDate(from) };
}
