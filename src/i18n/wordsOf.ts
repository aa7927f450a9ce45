/** The words of one part of the page, in every language that the page speaks; all of one shape. */
export interface Words<T> {
  readonly en: T;
  readonly zh: T;
}

/** The words for a locale: those of its language, or else the English ones. */
export function wordsOf<T>(words: Words<T>, locale: string): T {
  return locale.startsWith('zh') ? words.zh : words.en;
}
