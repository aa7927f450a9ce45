import { createContext, useContext } from 'react';
import { EN, type Messages } from '../i18n/messages.en.ts';
import { type Words, wordsOf } from '../i18n/wordsOf.ts';

const LanguageContext = createContext<Messages>(EN);

/** Gives the words of one language to everything inside. */
export const LanguageProvider = LanguageContext.Provider;

/** The words of the language that the page speaks at present. */
export function useMessages(): Messages {
  return useContext(LanguageContext);
}

/** The words of one part of the page, in the language that it speaks at present. */
export function useWords<T>(words: Words<T>): T {
  return wordsOf(words, useMessages().locale);
}
