/**
 * The English names of states and groups that take an article within a sentence, in the usage of the United Nations:
 * `the Sudan`, `the United Kingdom of Great Britain and Northern Ireland`, `the African States`.
 */
const TAKES_ARTICLE = [
  /^(Bahamas|Comoros|Congo|Gambia|Marshall Islands|Niger|Philippines|Sudan|Holy See)$/,
  /^(Netherlands|State of Palestine|Federal Republic of Germany)/,
  /^(Central African|Dominican|German Democratic|Lao|Republic of|Russian|Syrian|former|United|Union of)\b/,
  /^Democratic (People’s )?Republic\b/,
  /\bStates$/,
  /^(African|European) Union$/,
  /^(Caribbean Community|Group of 77 and China|Gulf Cooperation Council|League of Arab States)$/,
  /^(Non-Aligned Movement|Nordic states|Organisation of Islamic Cooperation)$/,
];

/** A name as it stands within an English sentence. */
export function withArticle(name: string): string {
  return TAKES_ARTICLE.some((pattern) => pattern.test(name)) ? `the ${name}` : name;
}

/** A name as it begins an English sentence. */
export function startingWithArticle(name: string): string {
  const inSentence = withArticle(name);
  return inSentence === name ? name : `The ${name}`;
}
