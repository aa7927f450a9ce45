import type { ReactNode } from 'react';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';

interface MeasureEntryProps {
  readonly id?: string;
  readonly name: string;
  /** What it says; with a formula of its own, or being one. */
  readonly gloss: string;
  readonly formula?: string;
  /** Reckoned out from real votes; undefined where there is none. */
  readonly example: ReactNode;
  /** What becomes of abstention, absence and membership. */
  readonly treats: string;
  /** Author and year; empty where it is nobody's. */
  readonly source: string;
}

/** One measure in the list of all. */
export function MeasureEntry({ id, name, gloss, formula, example, treats, source }: MeasureEntryProps) {
  const { labelled } = useMessages();
  const words = useWords(DATA_PAGE_WORDS);
  const line = (label: string, content: ReactNode, lang?: string) => (
    <span className="formula">
      <span className="muted">{labelled(label, '')}</span>
      <span lang={lang}>{content}</span>
    </span>
  );
  return (
    <div id={id}>
      <dt>{name}</dt>
      <dd>
        {gloss}
        {formula !== undefined && line(words.formula, formula)}
        {example !== undefined && line(words.example, example)}
        {treats !== '' && line(words.treats, treats)}
        {source !== '' && line(words.source, source, 'en')}
      </dd>
    </div>
  );
}
