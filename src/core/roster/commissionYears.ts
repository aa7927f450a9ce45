/**
 * The year in which a session of the Commission on Human Rights met; undefined where it is not known.
 *
 * From its sixth session, of 1950, to its last, the sixty-second, of 2006, the Commission met once a year; besides
 * in five special sessions. The first two sessions were both in 1947.
 * Source: reports of the Commission to the Economic and Social Council.
 */
export function commissionYear(session: string): number | undefined {
  const number = /^\d+$/.test(session) ? Number(session) : 0;
  if (number >= FIRST_YEARLY && number <= LAST) return YEAR_BEFORE_FIRST + number;
  return IRREGULAR.get(session);
}

const FIRST_YEARLY = 6;
const LAST = 62;
const YEAR_BEFORE_FIRST = 1944;

const IRREGULAR: ReadonlyMap<string, number> = new Map([
  ['1', 1947],
  ['2', 1947],
  ['3', 1948],
  ['5', 1949],
  ['S-1', 1992],
  ['S-2', 1992],
  ['S-3', 1994],
  ['S-4', 1999],
  ['S-5', 2000],
]);
