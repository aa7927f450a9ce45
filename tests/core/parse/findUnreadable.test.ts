import { expect, test } from 'vitest';
import { findUnreadable, findWrongDecoding } from '../../../src/core/parse/findUnreadable.ts';

const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

test.each([
  ['an empty text', '', 'no text'],
  ['blank lines', '\n \n\t', 'no text'],
  ['the beginning of a PDF or ZIP', '\u0000\u0001PK\u0003\u0004', 'not text'],
])('%s cannot be read', (_, text, words) => {
  expect(findUnreadable(text)?.kind).toBe('unreadable_file');
  expect(findUnreadable(text)?.message).toContain(words);
});

test('text can be tried', () => {
  expect(findUnreadable('50/4. Title\f\n')).toBeUndefined();
});

test.each([
  ['UTF-8 as Latin-1', asLatin1('Côte d’Ivoire')],
  ['Chinese UTF-8 as Latin-1', asLatin1('人权理事会')],
  ['Russian UTF-8 as Latin-1', asLatin1('Совет по правам человека')],
  ['Russian Windows-1251 as Latin-1', 'Ñîâåò ïî ïðàâàì ÷åëîâåêà ïðèíÿòà áåç ãîëîñîâàíèÿ ðåçîëþöèÿ'],
  ['Latin-1 as UTF-8', 'C\uFFFDte d\uFFFDIvoire'],
])('%s is seen', (_, text) => {
  expect(findWrongDecoding(text)?.kind).toBe('unreliable_text');
});

test.each([
  'Côte d’Ivoire, République démocratique du Congo',
  'Türkiye, España, Perú',
  'Россия “и” другие',
  'مجلس حقوق الإنسان',
  '人权理事会',
])('%s is not taken for it', (text) => {
  expect(findWrongDecoding(text)).toBeUndefined();
});
