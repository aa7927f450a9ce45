import type { Language } from '../language.ts';

const ORDINAL = String.raw`(?:(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth) )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth)|\d+(?:st|nd|rd|th)|\d+)`;
const BODY =
  '(?:human rights council|commission on human rights|general assembly|security council|council|commission|assembly)';
const HOLDER =
  '(?:special rapporteur|independent expert|special representative|working group|expert mechanism|commission of inquiry|fact finding mission|group of experts|forum|advisory committee)';

/**
 * What a title has besides its matter, by language; applied in order to the folded title.
 *
 * Only English is known: titles in the other languages are compared as they are, folded.
 */
const FORMALITIES: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  en: [
    / (?:draft )?(?:resolution|decision)$/,
    new RegExp(
      String.raw`\b(?:(?:at|of|for|on|to|in|from|during) )?(?:its |the )?${ORDINAL} (?:(?:regular|special|emergency|resumed) )*sessions?(?: of the ${BODY})?\b`,
      'g',
    ),
    /^(?:(?:renewal|extension|continuation|establishment|follow up) (?:of|to) )?(?:the )?mandates? of (?:an? |the )?/,
    new RegExp(`^${HOLDER}s? (?:of the human rights council )?(?:on|for|to) (?:the )?`),
    new RegExp(` (?:the )?mandate of (?:the |an? )?${HOLDER}.*$`),
    /^(?:an?|the) /,
  ],
};

/** Words that come and go in the title of one text from year to year, by language, and what stands for them. */
const SMALL_WORDS: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  en: [
    [/ or /g, ' and '],
    [/ the /g, ' '],
  ],
};

/**
 * A title reduced to its matter: small letters, no punctuation, and without the words for sessions and mandates;
 * `or` is the same as `and`, and articles do not count.
 *
 *
 * Two texts on one matter have one key. Empty where nothing else stands in the title.
 */
export function titleKey(title: string, language: Language): string {
  const folded = fold(title);
  const matter = (FORMALITIES[language] ?? []).reduce((text, words) => {
    const reduced = text.replace(words, ' ');
    return reduced === text ? text : fold(reduced);
  }, folded);
  return (SMALL_WORDS[language] ?? []).reduce((text, [words, one]) => text.replace(words, one), matter);
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}
