import { useMemo, useSyncExternalStore } from 'react';
import { useMessages } from '../ui/LanguageContext.tsx';

/** What is said of data, in words for the reader. */
export interface SaidText {
  readonly text: string;
  /** Undefined where it is that of the page. */
  readonly language: 'en' | undefined;
}

type Translate = (message: string) => string | undefined;

let translate: Translate | undefined;
let isOnItsWay = false;
const listeners = new Set<() => void>();

/**
 * Puts what is said of data, which is kept in English, in the language of the page. A text that nothing here can have
 * said stays as it is, as in a data set whose table of problems somebody wrote in; so do all until the words of another
 * language are there, which are fetched when first asked for.
 */
export function useSaid(): (message: string) => SaidText {
  const isChinese = useMessages().locale.startsWith('zh');
  const known = useSyncExternalStore(isChinese ? followTranslation : followNothing, readTranslation);
  return useMemo(() => {
    if (!isChinese) return (message) => ({ text: message, language: undefined });
    return (message) => {
      const text = known?.(message);
      return text === undefined ? { text: message, language: 'en' } : { text, language: undefined };
    };
  }, [isChinese, known]);
}

function readTranslation(): Translate | undefined {
  return translate;
}

function followNothing(): () => void {
  return () => undefined;
}

function followTranslation(listener: () => void): () => void {
  listeners.add(listener);
  if (translate === undefined && !isOnItsWay) fetchTranslation();
  return () => listeners.delete(listener);
}

function fetchTranslation(): void {
  isOnItsWay = true;
  import('./sayInChinese.ts')
    .then(({ sayInChinese }) => {
      translate = sayInChinese;
      for (const listener of listeners) listener();
    })
    // Without a network the English words stay, and the next page asks again.
    .catch(() => undefined)
    .finally(() => {
      isOnItsWay = false;
    });
}
