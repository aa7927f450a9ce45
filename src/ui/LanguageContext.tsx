import { createContext, useContext } from 'react';
import { EN, type Messages } from '../i18n/messages.en.ts';

const LanguageContext = createContext<Messages>(EN);

/** Gives the words of one language to everything inside. */
export const LanguageProvider = LanguageContext.Provider;

/** The words of the language that the page speaks at present. */
export function useMessages(): Messages {
  return useContext(LanguageContext);
}
