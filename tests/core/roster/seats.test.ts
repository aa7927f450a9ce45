import { describe, expect, test } from 'vitest';
import { knownDate } from '../../../src/core/isoDate.ts';
import { seatsOn } from '../../../src/core/roster/seats.ts';

describe(seatsOn, () => {
  test.each([
    ['CHR', '1947-01-28', 18],
    ['CHR', '1961-12-31', 18],
    ['CHR', '1962-01-01', 21],
    ['CHR', '1967-03-06', 32],
    ['CHR', '1979-12-31', 32],
    ['CHR', '1980-02-13', 43],
    ['CHR', '1992-01-28', 53],
    ['SC', '1965-12-31', 11],
    ['SC', '1966-01-01', 15],
    ['HRC', '2022-07-07', 47],
  ] as const)('of %s on %s are %i', (body, date, seats) => {
    expect(seatsOn(body, knownDate(date))).toBe(seats);
  });

  test('without a day are the most that ever were, before the first day the first', () => {
    expect([seatsOn('CHR', undefined), seatsOn('SC', undefined)]).toEqual([53, 15]);
    expect(seatsOn('CHR', knownDate('1945-12-31'))).toBe(18);
  });
});
