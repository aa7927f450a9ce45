import { describe, expect, test } from 'vitest';
import { isoDate } from '../../src/core/isoDate.ts';
import { nameDataSet } from '../../src/data/import/nameDataSet.ts';
import { EN } from '../../src/i18n/messages.en.ts';
import { ZH } from '../../src/i18n/messages.zh.ts';
import { dataSetTitle, shortSymbol } from '../../src/views/names.ts';
import { makeResolution } from '../support/makeData.ts';

describe(shortSymbol, () => {
  test.each([
    ['A/HRC/RES/51/27', '51/27'],
    ['A/HRC/RES/S-36/1', 'S-36/1'],
    ['A/RES/75/191', '75/191'],
    ['A/HRC/50/L.22/Rev.1', 'A/HRC/50/L.22/Rev.1'],
  ])('calls %s %s', (symbol, short) => {
    expect(shortSymbol(symbol)).toBe(short);
  });
});

describe(dataSetTitle, () => {
  const whole = nameDataSet([
    makeResolution({ body: 'CHR', date: isoDate(1946, 5, 1) }),
    makeResolution({ body: 'HRC', date: isoDate(2023, 4, 4) }),
  ]);

  test('is in Chinese for sets that are shipped and for those that an import named', () => {
    expect(dataSetTitle({ title: 'Human Rights Council resolutions, 2022–2023' }, ZH)).toBe(
      '人权理事会决议，2022–2023年',
    );
    expect(dataSetTitle(whole, ZH)).toBe('人权理事会和人权委员会，1946–2023年');
    const undated = nameDataSet([makeResolution({ body: 'SC', date: undefined })]);
    expect(dataSetTitle(undated, ZH)).toBe('安全理事会');
  });

  test('stays what somebody chose, and is itself in English', () => {
    expect(dataSetTitle({ title: 'General Assembly and me, 2020' }, ZH)).toBe(
      'General Assembly and me, 2020',
    );
    expect(dataSetTitle(whole, EN)).toBe(whole.title);
  });
});
