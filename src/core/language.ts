/** The six official languages of the United Nations, in the order in which tables list them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in some of the six languages; a language that is missing is absent, never an empty string. */
export type ByLanguage<T> = Readonly<Partial<Record<Language, T>>>;

/** Whether a text is the code of an official language. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
