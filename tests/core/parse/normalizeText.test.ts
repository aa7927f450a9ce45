import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/parse/foldText.ts';
import { normalizeText } from '../../../src/core/parse/normalizeText.ts';

const lineCount = (text: string) => text.split('\n').length;

test.each([
  ['Kangxi radicals', '⼈权理事会', '人权理事会'],
  ['radicals of the supplement', '⻢来⻄亚、⻓⻔', '马来西亚、长门'],
  ['letters of full width, but not punctuation', '５０／４，ＡＢ', '50／4，AB'],
  ['Arabic presentation forms', 'ﻣﺠﻠﺲ', 'مجلس'],
  ['Arabic vowel marks and tatweel', 'اعتُمــد صوتاً', 'اعتمد صوتا'],
  ['no-break spaces and tabs', 'Viet\u00A0Nam\u202F:\tx', 'Viet Nam : x'],
  ['a byte-order mark and soft hyphens', '\uFEFFKazakh\u00ADstan', 'Kazakhstan'],
  ['a soft hyphen at the end of a line', 'Kazakh\u00AD\nstan', 'Kazakh-\nstan'],
  ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['letters with loose accents', 'Co\u0302te', 'Côte'],
  ['superscripts, which mark footnotes', '2³ ⁵', '2³ ⁵'],
])('%s', (_, text, normalized) => {
  expect(normalizeText(text)).toBe(normalized);
});

test('no line is added or lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(lineCount(normalizeText(text))).toBe(text.split(/\r\n?|\n/).length);
    }),
    { seed: 2022 },
  );
});

test('folding keeps every place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(text)).toHaveLength(text.length);
    }),
    { seed: 2022 },
  );
  expect(foldText('٣٩ ۳۹ أإآ ё ’ ： ［］')).toBe("39 39 ااا е ' : []");
});
