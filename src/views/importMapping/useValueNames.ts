import type { ValueReading } from '../../core/sources/plain/readValue.ts';
import { MAPPING_WORDS } from '../../i18n/mapping.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';

/** What the readings of a cell for a position are called on the page. */
export function useValueNames(): Readonly<Record<ValueReading, string>> {
  const { positions } = useMessages();
  const { notMember, blankValue, notKnown } = useWords(MAPPING_WORDS);
  return { ...positions, notMember, blank: blankValue, unknown: notKnown };
}
