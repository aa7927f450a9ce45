import { LANGUAGES, type Language } from '../../language.ts';
import { WORDS_AR } from './ar.ts';
import { WORDS_EN } from './en.ts';
import { WORDS_ES } from './es.ts';
import { WORDS_FR } from './fr.ts';
import { compilePatterns, type LanguagePatterns } from './languagePatterns.ts';
import type { LanguageWords } from './languageWords.ts';
import { WORDS_RU } from './ru.ts';
import { WORDS_ZH } from './zh.ts';

const WORDS: Readonly<Record<Language, LanguageWords>> = {
  en: WORDS_EN,
  fr: WORDS_FR,
  es: WORDS_ES,
  ru: WORDS_RU,
  zh: WORDS_ZH,
  ar: WORDS_AR,
};

/** The patterns of all languages, in the order of `LANGUAGES`. */
export const ALL_PATTERNS: readonly LanguagePatterns[] = LANGUAGES.map((language) =>
  compilePatterns(WORDS[language]),
);
