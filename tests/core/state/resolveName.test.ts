import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { namesOf } from '../../../src/core/state/nameIndex.ts';
import { NAMES_EN } from '../../../src/core/state/names/en.ts';
import { createNameResolver } from '../../../src/core/state/resolveName.ts';
import type { StateNameTable } from '../../../src/core/state/stateNames.ts';

const { resolve, resolveAny, isName } = createNameResolver({ en: NAMES_EN });
const codesOf = (printed: string) => {
  const match = resolve(printed, 'en');
  return match.kind === 'ambiguous' ? match.candidates.map(({ code }) => code) : match.kind;
};

describe('exact names', () => {
  test.each([
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['BOLIVIA (PLURINATIONAL STATE OF)', 'BOL'],
    ['Bolivia (Plurinational State of )', 'BOL'],
    ["Cote D'Ivoire", 'CIV'],
    ['Guinea- Bissau', 'GNB'],
    ['Guinea Bissau', 'GNB'],
    ['Netherlands (Kingdom of the)', 'NLD'],
    ['The former Yugoslav Republic of Macedonia', 'MKD'],
    ['Korea, Republic of', 'KOR'],
    ['Iran, Islamic Republic of', 'IRN'],
    ["Lao People's Democratic Republic", 'LAO'],
    ['Trinidad & Tobago', 'TTO'],
    ['Zaire', 'COD'],
    ['USSR', 'SUN'],
    ['Byelorussian SSR', 'BLR'],
    ['Germany, Federal Republic of', 'DEU'],
    ['China', 'CHN'],
    ['Kazakh- stan', 'KAZ'],
    ['La\ntvia', 'LVA'],
    ['The Gambia', 'GMB'],
    ['Gambia, The', 'GMB'],
    ['Niger (the)', 'NER'],
    ['Republic of the Gambia', 'GMB'],
  ])('%s is %s', (printed, code) => {
    expect(resolve(printed, 'en')).toEqual({ kind: 'exact', code });
    expect(isName(printed, 'en')).toBe(true);
  });

  test('win over any name that is near as well', () => {
    const table = { AAA: { short: 'Ruritania' }, BBB: { short: 'Ruritanio' } };
    expect(createNameResolver({ en: table }).resolve('Ruritanio', 'en')).toEqual({
      kind: 'exact',
      code: 'BBB',
    });
  });

  test('that two states share are ambiguous and no names', () => {
    const shared = createNameResolver({ en: { AAA: { short: 'Ruritania' }, BBB: { short: 'RURITANIA' } } });
    expect(shared.resolve('Ruritania', 'en')).toEqual({
      kind: 'ambiguous',
      candidates: [
        { code: 'AAA', name: 'Ruritania' },
        { code: 'BBB', name: 'RURITANIA' },
      ],
    });
    expect(shared.isName('Ruritania', 'en')).toBe(false);
  });
});

describe('near names', () => {
  test.each([
    ['Kazakstan', 'KAZ', 'Kazakhstan'],
    ['Republic of Kora', 'KOR', 'Republic of Korea'],
    ['Dominca', 'DMA', 'Dominica'],
    ['Guinea-Bisau', 'GNB', 'Guinea-Bissau'],
    ['Austraila', 'AUS', 'Australia'],
    ['Nigr', 'NER', 'Niger'],
    ['Untied States of Amercia', 'USA', 'United States of America'],
    ['Swasiland', 'SWZ', 'Swaziland'],
  ])('%s is %s by %s', (printed, code, name) => {
    expect(resolve(printed, 'en')).toEqual({ kind: 'near', code, name });
    expect(isName(printed, 'en')).toBe(false);
  });

  test('of two states are ambiguous, whichever is nearer', () => {
    expect(codesOf('Austrlia')).toEqual(['AUS', 'AUT']);
    expect(codesOf('Slovania')).toEqual(['SVK', 'SVN']);
    expect(codesOf('Noth Korea')).toEqual(['PRK', 'KOR']);
    expect(codesOf('Toga')).toEqual(['TGO', 'TON']);
  });

  test('of less than five letters are left to the reader', () => {
    expect(resolve('Chat', 'en')).toMatchObject({ kind: 'unknown' });
    expect(resolve('Phad', 'en')).toMatchObject({ kind: 'unknown' });
    expect(codesOf('Irak')).toEqual(['IRN', 'IRQ']);
  });

  test('in Arabic are in doubt by names of three letters', () => {
    const ar = { BEN: { short: 'بنن' }, LBN: { short: 'لبنان' } };
    const match = createNameResolver({ ar }).resolve('لبنن', 'ar');
    expect(match.kind).toBe('ambiguous');
  });

  test('in Chinese are one character off from three on', () => {
    const zh = { MEX: { short: '墨西哥' }, CHN: { short: '中国' } };
    const chinese = createNameResolver({ zh });
    expect(chinese.resolve('墨酉哥', 'zh')).toEqual({ kind: 'near', code: 'MEX', name: '墨西哥' });
    expect(chinese.resolve('中囯', 'zh')).toMatchObject({ kind: 'unknown' });
  });

  test('with one letter missing are never near to another state', () => {
    const names = Object.entries(NAMES_EN).flatMap(([code, naming]) =>
      namesOf(naming).map((name) => ({ code, name })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), ({ code, name }, place) => {
        const cut = place % name.length;
        const match = resolve(name.slice(0, cut) + name.slice(cut + 1), 'en');
        if (match.kind === 'near') expect(match.code).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('unknown names', () => {
  test('come with the least far names', () => {
    expect(resolve('Chat', 'en')).toEqual({ kind: 'unknown', suggestions: [{ code: 'TCD', name: 'Chad' }] });
  });

  test.each(['Zanzibar', 'Western Sahara', 'Korea', 'In favour', '', '—', '1 A/HRC/51/32.'])(
    'include %j',
    (printed) => {
      expect(resolve(printed, 'en').kind).toBe('unknown');
      expect(isName(printed, 'en')).toBe(false);
    },
  );

  test('are all names of a language without a table', () => {
    expect(resolve('France', 'fr')).toEqual({ kind: 'unknown', suggestions: [] });
    expect(isName('France', 'fr')).toBe(false);
  });

  test('are found for any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (printed, language) => {
        expect(['exact', 'near', 'ambiguous', 'unknown']).toContain(resolve(printed, language).kind);
      }),
    );
  });

  test('of a thousand letters are not worked on', () => {
    const name = 'Kazakhstan'.repeat(100);
    for (let turn = 0; turn < 100_000; turn += 1) resolve(name, 'en');
    expect(resolve(name, 'en')).toEqual({ kind: 'unknown', suggestions: [] });
  });
});

describe('names in any language', () => {
  const tables: Readonly<Partial<Record<Language, StateNameTable>>> = {
    en: { DEU: { short: 'Germany' }, AAA: { short: 'Ruritania' } },
    fr: { DEU: { short: 'Allemagne' }, BBB: { short: 'Ruritania' } },
  };
  const any = createNameResolver(tables);

  test('are exact where one language knows them', () => {
    expect(any.resolveAny('ALLEMAGNE')).toEqual({ kind: 'exact', code: 'DEU' });
  });

  test('are never near', () => {
    expect(any.resolveAny('Alemagne')).toEqual({ kind: 'unknown', suggestions: [] });
    expect(resolveAny('Kazakstan')).toEqual({ kind: 'unknown', suggestions: [] });
  });

  test('are ambiguous where languages differ', () => {
    expect(any.resolveAny('Ruritania')).toMatchObject({ kind: 'ambiguous' });
  });
});

test('a malformed code in a table is a mistake of ours', () => {
  expect(() => createNameResolver({ en: { xx: { short: 'Nowhere' } } })).toThrow('state code malformed: xx');
});
