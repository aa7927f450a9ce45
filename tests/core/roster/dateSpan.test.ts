import { describe, expect, test } from 'vitest';
import { knownDate } from '../../../src/core/isoDate.ts';
import { dateSpan, isWithin, mergeSpans } from '../../../src/core/roster/dateSpan.ts';

describe(dateSpan, () => {
  test('refuses a malformed day and a reversed span', () => {
    expect(() => dateSpan('2022-02-29', '2022-03-01')).toThrow('date malformed: 2022-02-29');
    expect(() => dateSpan('2022-03-02', '2022-03-01')).toThrow('date span reversed');
  });
});

describe(isWithin, () => {
  test('counts both ends as inside', () => {
    const span = dateSpan('2022-02-28', '2022-04-01');
    const days = ['2022-02-27', '2022-02-28', '2022-04-01', '2022-04-02'].map(knownDate);
    expect(days.map((day) => isWithin(span, day))).toEqual([false, true, true, false]);
  });
});

describe(mergeSpans, () => {
  test('joins spans that follow each other without a gap, over a leap day and a new year', () => {
    const spans = [
      dateSpan('2021-01-01', '2022-12-31'),
      dateSpan('2020-01-05', '2020-02-28'),
      dateSpan('2020-02-29', '2020-12-31'),
    ];
    expect(mergeSpans(spans)).toEqual([dateSpan('2020-01-05', '2022-12-31')]);
  });

  test('keeps spans apart that leave one day between them', () => {
    const spans = [dateSpan('2020-01-01', '2020-02-28'), dateSpan('2020-03-01', '2020-12-31')];
    expect(mergeSpans(spans)).toEqual(spans);
  });

  test('takes the later end where one span lies in another', () => {
    const outer = dateSpan('2020-01-01', '2020-12-31');
    expect(mergeSpans([outer, dateSpan('2020-02-01', '2020-03-01')])).toEqual([outer]);
  });

  test('gives nothing for nothing', () => {
    expect(mergeSpans([])).toEqual([]);
  });
});
