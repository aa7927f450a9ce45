import { describe, expect, test } from 'vitest';
import { knownDate } from '../../../src/core/isoDate.ts';
import { seatHolder, seatTerms } from '../../../src/core/state/seatHolder.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';

describe(seatHolder, () => {
  test.each([
    ['RUS', '1946-01-10', 'SUN'],
    ['RUS', '1991-12-23', 'SUN'],
    ['RUS', '1991-12-24', 'RUS'],
    ['SUN', '2019-12-27', 'RUS'],
    ['YUG', '2003-02-03', 'YUG'],
    ['YUG', '2003-02-04', 'SCG'],
    ['SRB', '2006-06-02', 'SCG'],
    ['YUG', '2006-06-03', 'SRB'],
    ['CSK', '2019-12-27', 'CSK'],
    ['HRV', '1980-01-01', 'HRV'],
  ])('the seat of %s on %s was held by %s', (code, date, holder) => {
    expect(seatHolder(stateCode(code), knownDate(date))).toBe(holder);
  });
});

describe(seatTerms, () => {
  test('are none for a seat that was never another’s', () => {
    expect(seatTerms(stateCode('FRA'))).toEqual([]);
  });
});
