import { describe, expect, test } from 'vitest';
import { stateOfAlpha2 } from '../../../src/core/state/alpha2.ts';
import { NAMES_EN } from '../../../src/core/state/names/en.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

describe(stateOfAlpha2, () => {
  test('knows a code for every state that has one, and each once', () => {
    const withoutCode = new Set(['SCG']);
    const known = PAIRS.flatMap((pair) => stateOfAlpha2(pair) ?? []);
    expect(known.sort()).toEqual(Object.keys(NAMES_EN).filter((code) => !withoutCode.has(code)));
  });

  test.each([
    ['NA', 'NAM'],
    ['RU', 'RUS'],
    ['YU', 'YUG'],
    ['CS', 'CSK'],
    ['DD', 'DDR'],
    ['YD', 'YMD'],
    ['TW', 'TWN'],
    ['AU', 'AUS'],
    ['AT', 'AUT'],
    ['NE', 'NER'],
    ['NG', 'NGA'],
    ['CD', 'COD'],
    ['CG', 'COG'],
    ['KP', 'PRK'],
    ['KR', 'KOR'],
  ])('%s is %s', (code, state) => {
    expect(stateOfAlpha2(code)).toBe(state);
  });

  test.each(['', 'XX', 'na', 'USA', '__proto__'])('“%s” is none', (code) => {
    expect(stateOfAlpha2(code)).toBeUndefined();
  });
});
