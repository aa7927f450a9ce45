import { useMemo, useSyncExternalStore } from 'react';
import { useMessages } from '../ui/LanguageContext.tsx';

/** What is said of data, in words for the reader. */
export interface SaidText {
  readonly text: string;
  /** Undefined where it is that of the page. */
  readonly language: 'en' | undefined;
}

type Translate = (message: string) => string | undefined;

/** What says it in Chinese, or why nothing does: it is not there yet, or cannot be had. */
let translation: Translate | 'waiting' | 'missing' = 'waiting';
let isOnItsWay = false;
const listeners = new Set<() => void>();

/**
 * Puts what is said of data, which is kept in English, in the language of the page. A text that nothing here can have
 * said stays as it is, as in a data set whose table of problems somebody wrote in. The words of another language are
 * fetched when first asked for; until they are there nothing is said, and where they cannot be had, it is in English.
 */
export function useSaid(): (message: string) => SaidText {
  const isChinese = useMessages().locale.startsWith('zh');
  const known = useSyncExternalStore(isChinese ? followTranslation : followNothing, readTranslation);
  return useMemo(
    () =>
      (message: string): SaidText => {
        if (!isChinese) return { text: message, language: undefined };
        if (known === 'waiting') return { text: '', language: undefined };
        const text = known === 'missing' ? undefined : known(message);
        return text === undefined ? { text: message, language: 'en' } : { text, language: undefined };
      },
    [isChinese, known],
  );
}

function readTranslation(): typeof translation {
  return translation;
}

function followNothing(): () => void {
  return () => undefined;
}

function followTranslation(listener: () => void): () => void {
  listeners.add(listener);
  if (typeof translation === 'string' && !isOnItsWay) fetchTranslation();
  return () => listeners.delete(listener);
}

function fetchTranslation(): void {
  isOnItsWay = true;
  import('./sayInChinese.ts').then(({ sayInChinese }) => enter(sayInChinese)).catch(() => enter('missing'));
}

function enter(next: typeof translation): void {
  isOnItsWay = false;
  translation = next;
  for (const listener of listeners) listener();
}
