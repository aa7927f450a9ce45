const APOSTROPHES = /[’‘‛ʼʻʹ′´`＇]/gu;
const INVISIBLE = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Letters that stand for one another in documents: alef, ya and ta marbuta, and their Persian twins. */
const LETTER_TWINS: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' };

/**
 * The form of a name under which its spellings agree.
 *
 * Compatibility forms, case, accents, Arabic vowel marks, kinds of apostrophe, hyphen and white space, and spaces
 * beside a hyphen or inside brackets no longer count; `&` is "and". Cyrillic ё becomes е while й stays itself.
 * A name that is nothing but such signs becomes the empty string.
 */
export function foldName(text: string): string {
  const signs = text.replace(APOSTROPHES, "'").replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  return tighten(foldLetters(signs));
}

function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(и\u0306)|\p{M}/gu, (_, short: string | undefined) => short ?? '')
    .normalize('NFC')
    .replace(/[ٱىیةک]/gu, (letter) => LETTER_TWINS[letter] ?? letter);
}

function tighten(text: string): string {
  return text
    .replace(/&/gu, ' and ')
    .replace(/\s+/gu, ' ')
    .replace(/ ?[\p{Pd}−] ?/gu, '-')
    .replace(/ \)/gu, ')')
    .replace(/([('])\s/gu, '$1')
    .trim();
}
