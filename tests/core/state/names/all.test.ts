import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { stateOfAlpha2 } from '../../../../src/core/state/alpha2.ts';
import { namesOf } from '../../../../src/core/state/nameIndex.ts';
import { STATE_NAMES } from '../../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../../src/core/state/resolveName.ts';

const { resolve, resolveAny } = createNameResolver(STATE_NAMES);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ALPHA_2 = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
const RETIRED = ['CSK', 'DDR', 'SCG', 'SUN', 'YMD', 'YUG'];
const NOT_MEMBERS = ['COK', 'NIU', 'PSE', 'TWN', 'VAT', ...RETIRED];

const NAMES = LANGUAGES.flatMap((language) =>
  Object.entries(STATE_NAMES[language]).flatMap(([code, naming]) =>
    namesOf(naming).map((name) => ({ language, code, name })),
  ),
);
const NAMES_BY_LANGUAGE = LANGUAGES.map((language) => ({
  language,
  names: NAMES.filter((entry) => entry.language === language),
}));

describe('the English names', () => {
  const codes = Object.keys(STATE_NAMES.en);

  test('cover 193 members, the observers, Cook Islands, Niue, the seat of China to 1971 and six states that ended', () => {
    expect(codes.filter((code) => !NOT_MEMBERS.includes(code))).toHaveLength(193);
    expect(codes).toEqual(expect.arrayContaining(NOT_MEMBERS));
  });
});

describe.each(NAMES_BY_LANGUAGE)('the names in $language', ({ language, names }) => {
  test('have the codes of the English ones, in order', () => {
    const codes = Object.keys(STATE_NAMES[language]);
    expect(codes).toEqual(Object.keys(STATE_NAMES.en));
    expect(codes).toEqual(codes.toSorted());
  });

  test('belong to one state each', () => {
    const wrong = names.filter(({ code, name }) => {
      const match = resolve(name, language);
      return match.kind !== 'exact' || match.code !== code;
    });
    expect(wrong).toEqual([]);
  });

  test('stand once under their state', () => {
    const written = names.map(({ code, name }) => `${code} ${name}`);
    expect(written.filter((text, place) => written.indexOf(text) !== place)).toEqual([]);
  });

  test('are in composed form, with curly apostrophes and without stray white space', () => {
    expect(names.filter(({ name }) => name !== name.normalize('NFC').trim() || /'|\s\s/.test(name))).toEqual(
      [],
    );
  });
});

describe('the everyday names of the Unicode locale data', () => {
  const WITHDRAWN = ['CS', 'DD', 'SU', 'YD', 'YU'];
  const CODES = ALPHA_2.filter((code) => stateOfAlpha2(code) !== undefined && !WITHDRAWN.includes(code));
  /** An abbreviation that is the code of another state. */
  const UNSAFE = ['es RU'];

  test.each(LANGUAGES)('are known in %s', (language) => {
    const unknown = (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      return CODES.flatMap((code) => {
        const name = names.of(code) ?? '';
        const match = resolve(name, language);
        const isKnown = match.kind === 'exact' && match.code === stateOfAlpha2(code);
        return isKnown || UNSAFE.includes(`${language} ${name}`) ? [] : [`${code} ${name}`];
      });
    });
    expect(CODES).toHaveLength(198);
    expect(unknown).toEqual([]);
  });
});

describe('a name of any language', () => {
  test('means one state in all of them', () => {
    const torn = NAMES.filter(({ name }) => resolveAny(name).kind !== 'exact');
    expect(torn).toEqual([]);
  });

  test('stays exact in capitals and wrapped, inside a word too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), ({ language, code, name }, place) => {
        const cut = place % (name.length + 1);
        const printed = `${name.slice(0, cut)}\n  ${name.slice(cut)} `.toUpperCase();
        expect(resolve(printed, language)).toEqual({ kind: 'exact', code });
      }),
    );
  });

  test('with one letter wrong is never taken for a misspelling of another state’s', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.nat(), fc.nat(), ({ language, code, name }, at, from) => {
        const letters = Array.from(name);
        letters[at % letters.length] = letters[from % letters.length] ?? '';
        const match = resolve(letters.join(''), language);
        if (match.kind === 'near') expect(match.code).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });
});
