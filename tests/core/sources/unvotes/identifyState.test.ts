import { describe, expect, test } from 'vitest';
import { identifyState } from '../../../../src/core/sources/unvotes/identifyState.ts';
import { RESOLVER } from './builders.ts';

const identify = (name: string, code: string) =>
  identifyState(name === '' ? undefined : name, code === '' ? undefined : code, RESOLVER);

describe(identifyState, () => {
  test.each([
    ['Namibia', 'NA', 'NAM'],
    ['Federal Republic of Germany', 'NA', 'DEU'],
    ['Germany', 'DE', 'DEU'],
    ['German Democratic Republic', 'DD', 'DDR'],
    ['Yemen Arab Republic', 'NA', 'YEM'],
    ["Yemen People's Republic", 'YD', 'YMD'],
    ['Czechoslovakia', 'CS', 'CSK'],
    ['Taiwan', 'TW', 'TWN'],
    ['Russia', 'RU', 'RUS'],
    ['Soviet Union', 'RU', 'SUN'],
    ['Yugoslavia', 'YU', 'YUG'],
    ['Congo - Kinshasa', 'CD', 'COD'],
    ['Congo - Brazzaville', 'CG', 'COG'],
    ['São Tomé & Príncipe', 'ST', 'STP'],
    ['Myanmar (Burma)', 'MM', 'MMR'],
    ['France', '', 'FRA'],
    ['', 'FR', 'FRA'],
  ])('“%s” with the code “%s” is %s, and nothing is wrong', (name, code, state) => {
    expect(identify(name, code)).toMatchObject({ state, defect: undefined });
  });

  test.each([
    ['Zanzibar', 'NA', undefined, 'unknown_name'],
    ['', 'NA', undefined, 'ambiguous_name'],
    ['', '', undefined, 'unknown_name'],
    ['', 'XX', undefined, 'unknown_name'],
    ['Czechoslovakia', 'CZ', undefined, 'ambiguous_name'],
    ['Austria', 'AU', undefined, 'ambiguous_name'],
    ['Atlantis', '__proto__', undefined, 'unknown_name'],
    ['Kazakstan', 'FR', undefined, 'ambiguous_name'],
    ['Kazakstan', 'KZ', 'KAZ', 'misspelt_name'],
    ['Atlantis', 'FR', 'FRA', 'unknown_name'],
    ['France', 'XX', 'FRA', 'unknown_name'],
    ['Nigeri', 'NE', 'NER', 'ambiguous_name'],
    ['Nigeri', '', undefined, 'ambiguous_name'],
    ['Nigeri', 'FR', 'FRA', 'unknown_name'],
  ])('“%s” with the code “%s” is %s, and that is an %s', (name, code, state, kind) => {
    const { defect, ...identity } = identify(name, code);
    expect(identity).toEqual({ state, printed: `“${name}” (${code === '' ? 'no code' : code})` });
    expect(defect?.kind).toBe(kind);
  });

  test('says what was found, how many rows have it and what was done', () => {
    expect(identify('Austria', 'AU').defect?.message('3 rows')).toBe(
      '“Austria” (AU): the name is that of AUT, the code that of AUS. 3 rows: left out.',
    );
    expect(identify('Kazakstan', 'KZ').defect?.message('1 row')).toBe(
      '“Kazakstan” (KZ) is not spelt as “Kazakhstan” is. 1 row: kept as KAZ.',
    );
  });
});
