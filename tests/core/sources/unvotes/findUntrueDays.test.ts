import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../src/core/isoDate.ts';
import { findUntrueDays } from '../../../../src/core/sources/unvotes/findUntrueDays.ts';
import { bareRollCall, type RollCall } from '../../../../src/core/sources/unvotes/rollCall.ts';

/** Roll calls from January 1950 on, one a month, on the day that `dayOf` gives. */
function makeCalls(count: number, dayOf: (index: number) => number): readonly RollCall[] {
  return Array.from({ length: count }, (_, index) => ({
    ...bareRollCall(String(index)),
    date: isoDate(1950 + Math.floor(index / 12), 1 + (index % 12), dayOf(index)),
  }));
}

describe(findUntrueDays, () => {
  test('tells up to where days run from 1 to 7 alone', () => {
    const calls = makeCalls(40, (index) => (index < 36 ? 1 + (index % 7) : 20));
    expect(findUntrueDays('calls', calls)).toEqual({
      source: 'calls',
      line: undefined,
      resolutionId: undefined,
      kind: 'bad_date',
      message:
        'The 36 dates from 1950-01-01 to 1952-12-01 all have a day from 1 to 7: year and month may be right, the day is not. They were kept as they stand.',
    });
  });

  test('tells it of a table in which no day is later, in any order of the rows', () => {
    const calls = makeCalls(40, (index) => 1 + (index % 7));
    expect(findUntrueDays('calls', [...calls].reverse())?.message).toContain('The 40 dates from 1950-01-01');
  });

  test('finds nothing where days run through the month, or where there are few', () => {
    expect(
      findUntrueDays(
        'calls',
        makeCalls(400, (index) => 1 + (index % 28)),
      ),
    ).toBeUndefined();
    expect(
      findUntrueDays(
        'calls',
        makeCalls(29, () => 3),
      ),
    ).toBeUndefined();
    expect(findUntrueDays('calls', [])).toBeUndefined();
  });
});
