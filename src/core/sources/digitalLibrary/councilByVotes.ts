import { type IsoDate, yearOf } from '../../isoDate.ts';
import { seatsOn } from '../../roster/seats.ts';
import { type StateCode, stateCode } from '../../state/stateCode.ts';
import { memberOnDay } from './identifyMember.ts';

/** A vote of the Security Council: its day and the states on record in it. */
export interface CouncilAttendance {
  readonly date: IsoDate;
  readonly states: readonly StateCode[];
}

/** The members of the Security Council on a day, as votes show them; undefined where they do not. */
export type CouncilRoster = (date: IsoDate) => ReadonlySet<StateCode> | undefined;

/** Fewer votes of a year do not show who its members were. */
const LEAST_VOTES = 3;
/** So many of a year's whole votes have to have the same states; others are in error. */
const LEAST_SHARE = 0.9;
/** Who holds the seat now of those that held it before. */
const SEAT_BY_FORMER: ReadonlyMap<StateCode, StateCode> = new Map([
  [stateCode('TWN'), stateCode('CHN')],
  [stateCode('SUN'), stateCode('RUS')],
]);
const PERMANENT_SEATS = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].map(stateCode);

/**
 * Works the members of the Security Council out from votes: those of a year are the states of its whole votes, which have
 * as many states on record as there are seats, where hardly any has others. Members are elected for calendar years, and
 * the five permanent ones (Charter, Article 23) have to be among them.
 */
export function councilByVotes(votes: readonly CouncilAttendance[]): CouncilRoster {
  const listsByYear = new Map<number, string[]>();
  for (const { date, states } of votes) {
    const seats = [...new Set(states.map((state) => SEAT_BY_FORMER.get(state) ?? state))].sort();
    if (seats.length !== seatsOn('SC', date)) continue;
    const lists = listsByYear.get(yearOf(date)) ?? [];
    listsByYear.set(yearOf(date), lists);
    lists.push(seats.join(' '));
  }
  const seatsByYear = new Map([...listsByYear].map(([year, lists]) => [year, findCommon(lists)]));
  return (date) => {
    const seats = seatsByYear.get(yearOf(date));
    return seats && new Set(seats.map((state) => memberOnDay(state, date)));
  };
}

/** The list that nearly all have; undefined where none is. */
function findCommon(lists: readonly string[]): readonly StateCode[] | undefined {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(list, (counts.get(list) ?? 0) + 1);
  const [commonest, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  if (count < LEAST_VOTES || count < lists.length * LEAST_SHARE) return undefined;
  const states = commonest.split(' ').map(stateCode);
  return PERMANENT_SEATS.every((seat) => states.includes(seat)) ? states : undefined;
}
