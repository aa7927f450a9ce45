import { describe, expect, test } from 'vitest';
import { STATE_NAMES } from '../../../src/core/state/names/all.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { stateAliases, stateNames } from '../../../src/core/state/stateNameOf.ts';

describe(stateNames, () => {
  test('gives the short name in each language', () => {
    expect(stateNames(stateCode('BOL'))).toEqual({
      en: 'Bolivia (Plurinational State of)',
      fr: 'Bolivie (État plurinational de)',
      es: STATE_NAMES.es.BOL?.short,
      ru: STATE_NAMES.ru.BOL?.short,
      zh: '多民族玻利维亚国',
      ar: STATE_NAMES.ar.BOL?.short,
    });
  });

  test('is empty for a code without a state', () => {
    expect(stateNames(stateCode('QQQ'))).toEqual({});
  });
});

describe(stateAliases, () => {
  test('gives the formal and other English names in order', () => {
    expect(stateAliases(stateCode('CPV'))).toEqual([
      'Cape Verde',
      'Cape Verde Islands',
      'Republic of Cape Verde',
      'the Republic of Cabo Verde',
    ]);
  });

  test('is empty for a state with one name and for a code without a state', () => {
    expect(stateAliases(stateCode('JPN'))).toEqual([]);
    expect(stateAliases(stateCode('QQQ'))).toEqual([]);
  });
});
