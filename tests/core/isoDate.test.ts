import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, knownDate, nextDay, parseIsoDate, yearOf } from '../../src/core/isoDate.ts';

describe(parseIsoDate, () => {
  test('takes days of the calendar only, in one form', () => {
    const texts = [
      '2024-02-29',
      '2023-02-29',
      '1900-02-29',
      '2000-02-29',
      '2022-13-01',
      '2022-7-7',
      ' 2022-07-07',
    ];
    expect(texts.map((text) => parseIsoDate(text) !== undefined)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe(isoDate, () => {
  test('pads year, month and day, and refuses a fraction', () => {
    expect(isoDate(946, 5, 9)).toBe('0946-05-09');
    expect(isoDate(2022, 7, 7.5)).toBeUndefined();
    expect(isoDate(2022, 0, 1)).toBeUndefined();
  });
});

describe(knownDate, () => {
  test('throws on a malformed date', () => {
    expect(knownDate('2022-07-07')).toBe('2022-07-07');
    expect(() => knownDate('7 July 2022')).toThrow('date malformed: 7 July 2022');
  });
});

describe(nextDay, () => {
  test('is the day that the calendar of the platform gives', () => {
    const anyDay = fc.integer({
      min: Date.UTC(1900, 0, 1) / 86_400_000,
      max: Date.UTC(2100, 0, 1) / 86_400_000,
    });
    const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(nextDay(knownDate(dayText(day)))).toBe(dayText(day + 1));
      }),
    );
  });

  test('throws after the last day it can write', () => {
    expect(() => nextDay(knownDate('9999-12-31'))).toThrow('date has no next day');
  });
});

describe(yearOf, () => {
  test('is the year as a number', () => {
    expect(yearOf(knownDate('2022-07-07'))).toBe(2022);
  });
});
