import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../src/core/sources/readDay.ts';

describe(readDay, () => {
  test.each([
    ['2022-07-07', '2022-07-07'],
    ['2022-07-07T00:00:00Z', '2022-07-07'],
    ['2022-07-07 10:30:00', '2022-07-07'],
    ['2022/7/7', '2022-07-07'],
    ['20220707', '2022-07-07'],
    ['7 July 2022', '2022-07-07'],
    ['07-Jul-2022', '2022-07-07'],
    ['07jul2022', '2022-07-07'],
    ['7 Sept. 2022', '2022-09-07'],
    ['July 7, 2022', '2022-07-07'],
    ['31/7/2022', '2022-07-31'],
    ['7/31/2022', '2022-07-31'],
    ['31.07.2022', '2022-07-31'],
    ['7/7/2022', '2022-07-07'],
  ])('reads %s as %s', (cell, date) => {
    expect(readDay(cell)).toEqual({ date });
  });

  test.each([
    ['7/8/2022', '“7/8/2022” may be 2022-08-07 or 2022-07-08.'],
    ['2022', '“2022” is a year and no day.'],
    ['2022-07', '“2022-07” is a month and no day.'],
    ['7/8/22', '“7/8/22” is no day.'],
    ['2022-02-30', '“2022-02-30” is no day.'],
    ['31/2/2022', '“31/2/2022” is no day.'],
    ['30 February 2022', '“30 February 2022” is no day.'],
    ['7 Brumaire 2022', '“7 Brumaire 2022” is no day.'],
    ['2022077', '“2022077” is no day.'],
    ['', '“” is no day.'],
  ])('finds no day in “%s”', (cell, doubt) => {
    expect(readDay(cell)).toEqual({ doubt });
  });

  test('reads every day written with the year first, and never throws', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDay(iso.replaceAll('-', '/'))).toEqual({ date: iso });
      }),
    );
    fc.assert(fc.property(fc.string(), (cell) => Object.keys(readDay(cell)).length === 1));
  });
});
