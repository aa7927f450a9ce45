import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/core/state/foldName.ts';

describe(foldName, () => {
  test.each([
    ['case and accents', 'CÔTE D’IVOIRE', "Cote d'Ivoire"],
    ['decomposed accents', 'Co\u0302te d’Ivoire', 'Côte d’Ivoire'],
    ['kinds of hyphen', 'Guinea‑Bissau', 'Guinea-Bissau'],
    ['a hyphen at a line break', 'Guinea-\n Bissau', 'Guinea-Bissau'],
    ['spaces inside brackets', 'Bolivia ( Plurinational State of )', 'Bolivia (Plurinational State of)'],
    ['full-width brackets', '玻利维亚（多民族国）', '玻利维亚(多民族国)'],
    ['white space', 'Viet\u00A0\n  Nam', 'Viet Nam'],
    ['a space after an apostrophe', 'Côte d’ Ivoire', 'Côte d’Ivoire'],
    ['an ampersand', 'Trinidad & Tobago', 'Trinidad and Tobago'],
    ['Russian ё', 'Королёвство', 'Королевство'],
    ['Arabic vowel marks and tatweel', 'الأُرْدُنّ', 'الاردن'],
    ['Arabic ta marbuta and alef maqsura', 'ليبيا العربية', 'ليبيا العربيه'],
    ['marks of writing direction', '\u200Fقطر\u200E', 'قطر'],
    ['Kangxi radicals', '⽇本', '日本'],
  ])('ignores %s', (_, printed, plain) => {
    expect(foldName(printed)).toBe(foldName(plain));
  });

  test('keeps й apart from и', () => {
    expect(foldName('Китай')).toBe('китай');
    expect(foldName('Кита\u0438\u0306')).toBe('китай');
    expect(foldName('Китаи')).toBe('китаи');
  });

  test('keeps the brackets and the word breaks', () => {
    expect(foldName('Iran (Islamic Republic of)')).toBe('iran (islamic republic of)');
  });

  test('leaves nothing of mere signs', () => {
    expect(foldName(' \u200B\u0301 ')).toBe('');
  });

  test('does not care about letter case or white space around', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ()'-]{0,40}$/), (text) => {
        expect(foldName(` ${text.toUpperCase()}\n`)).toBe(foldName(text));
      }),
    );
  });
});
