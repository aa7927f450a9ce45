import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import { textPeriods } from '../../../src/core/texts/textPeriods.ts';
import { makeResolution } from '../../support/makeData.ts';

const texts = [
  makeResolution({ symbol: 'A/HRC/RES/50/1', date: parseIsoDate('2022-07-07') }),
  makeResolution({ symbol: 'A/HRC/RES/49/1', date: parseIsoDate('2022-03-31') }),
  makeResolution({ symbol: 'A/HRC/RES/S-34/1', session: 'S-34', date: parseIsoDate('2022-05-12') }),
  makeResolution({ symbol: 'A/HRC/RES/49/2', date: parseIsoDate('2022-03-04') }),
  makeResolution({ symbol: 'A/RES/49/2', body: 'GA', date: parseIsoDate('1994-12-09') }),
  makeResolution({ symbol: 'A/HRC/RES/53/1', date: undefined }),
];

describe(textPeriods, () => {
  test('orders sessions of all bodies by their first day, undated ones last', () => {
    expect(textPeriods(texts, 'session').map(({ key, texts: own }) => [key, own.length])).toEqual([
      ['GA 49', 1],
      ['HRC 49', 2],
      ['HRC S-34', 1],
      ['HRC 50', 1],
      ['HRC 53', 1],
    ]);
  });

  test('puts a text without a date in no year', () => {
    expect(textPeriods(texts, 'year').map(({ key, texts: own }) => [key, own.length])).toEqual([
      ['1994', 1],
      ['2022', 4],
    ]);
  });

  test('gives nothing for no texts', () => {
    expect(textPeriods([], 'session')).toEqual([]);
  });
});
