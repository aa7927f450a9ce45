import { describe, expect, test } from 'vitest';
import { commissionYear } from '../../../src/core/roster/commissionYears.ts';

describe(commissionYear, () => {
  test.each([
    ['1', 1947],
    ['5', 1949],
    ['6', 1950],
    ['29', 1973],
    ['62', 2006],
    ['S-4', 1999],
    ['4', undefined],
    ['63', undefined],
    ['nuclear', undefined],
  ])('of session %s is %s', (session, year) => {
    expect(commissionYear(session)).toBe(year);
  });
});
