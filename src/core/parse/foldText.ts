const TWINS: readonly (readonly [letters: string, plain: string])[] = [
  ['٠۰', '0'],
  ['١۱', '1'],
  ['٢۲', '2'],
  ['٣۳', '3'],
  ['٤۴', '4'],
  ['٥۵', '5'],
  ['٦۶', '6'],
  ['٧۷', '7'],
  ['٨۸', '8'],
  ['٩۹', '9'],
  ['أإآٱ', 'ا'],
  ['ىی', 'ي'],
  ['ё', 'е'],
  ['Ё', 'Е'],
  ['’‘‛ʼ´`', "'"],
  ['،，', ','],
  ['：', ':'],
  ['；؛', ';'],
  ['．。｡', '.'],
  ['［', '['],
  ['］', ']'],
  ['（', '('],
  ['）', ')'],
];

const PLAIN_BY_LETTER = new Map(
  TWINS.flatMap(([letters, plain]) => Array.from(letters, (letter) => [letter, plain] as const)),
);
const LETTERS = new RegExp(`[${[...PLAIN_BY_LETTER.keys()].join('')}]`, 'g');

/**
 * A normalized text in the one spelling that patterns are written for: ASCII digits and signs, one alef, no ё.
 *
 * As long as what it was made from, so that a place in one is the same place in the other.
 */
export function foldText(text: string): string {
  return text.replace(LETTERS, (letter) => PLAIN_BY_LETTER.get(letter) ?? letter);
}
