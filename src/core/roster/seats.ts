import type { Body } from '../body.ts';
import { type IsoDate, knownDate } from '../isoDate.ts';
import { isWithin } from './dateSpan.ts';
import { GA_SEATS } from './unMembership.ts';

/**
 * How many members a body had at most on a day, vacant seats and suspended members included; without a day, the
 * most that it ever had. No vote can have more.
 *
 * The Commission on Human Rights began with 18 members and was enlarged to 21 from 1962, 32 from 1967, 43 from 1980
 * and 53 from 1992; the Security Council from 11 to 15 from 1966. Those of the General Assembly are counted from its terms.
 * Source: Economic and Social Council resolutions 845 (XXXII), 1147 (XLI), 1979/36 and 1990/48; Charter, Article 23.
 */
export function seatsOn(body: Body, date: IsoDate | undefined): number {
  const inAssembly = body === 'GA' && date !== undefined ? assemblySize(date) : 0;
  if (inAssembly > 0) return inAssembly;
  const sizes = SIZES[body];
  const held = date === undefined ? sizes.at(-1) : sizes.findLast(({ from }) => from <= date);
  return (held ?? sizes[0]).seats;
}

/** None before and after the days for which members are known. */
function assemblySize(date: IsoDate): number {
  return GA_SEATS.filter((term) => isWithin(term, date)).length;
}

interface Size {
  readonly from: IsoDate;
  readonly seats: number;
}

const SIZES: Readonly<Record<Body, readonly [Size, ...Size[]]>> = {
  HRC: [size('2006-06-19', 47)],
  CHR: [
    size('1946-02-16', 18),
    size('1962-01-01', 21),
    size('1967-01-01', 32),
    size('1980-01-01', 43),
    size('1992-01-01', 53),
  ],
  GA: [size('1946-01-10', 193)],
  SC: [size('1946-01-17', 11), size('1966-01-01', 15)],
};

function size(from: string, seats: number): Size {
  return { from: knownDate(from), seats };
}
