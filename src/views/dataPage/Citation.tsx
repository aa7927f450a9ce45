import { useState } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { serializeViewState } from '../../url/serializeViewState.ts';
import { DEFAULT_VIEW_STATE } from '../../url/viewState.ts';
import { dataSetTitle } from '../names.ts';
import { bibtexEntry } from './bibtexEntry.ts';

/** How to cite the data set: title, version and address, in words and for a reference manager, ready to copy. */
export function Citation({ index }: { readonly index: DataSetIndex }) {
  const words = useWords(DATA_PAGE_WORDS);
  const messages = useMessages();
  const { id, title, version, date } = index.dataSet;
  const search = serializeViewState({ ...DEFAULT_VIEW_STATE, dataSet: id, version });
  const address = `${window.location.origin}${window.location.pathname}${search}`;
  const citation = words.cite(dataSetTitle(index.dataSet, messages), version, address);
  const entry = bibtexEntry({ id, title, version, date, address });
  return (
    <section aria-labelledby="cite" className="wide-prose">
      <h2 id="cite">{words.citeTitle}</h2>
      <p>
        <q className="citation">{citation}</q> <CopyButton text={citation} name={words.copyCitation} />
      </p>
      <details className="small">
        <summary>BibTeX</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{entry}</pre>
        <CopyButton text={entry} name={words.copyBibtex} />
      </details>
      <p className="prose small muted">{words.citeGloss}</p>
    </section>
  );
}

function CopyButton({ text, name }: { readonly text: string; readonly name: string }) {
  const words = useWords(DATA_PAGE_WORDS);
  const [isCopied, setIsCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  }
  return (
    <>
      <button type="button" className="link-button small" aria-label={name} onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
      <span className="visually-hidden" role="status">
        {isCopied ? words.copied : ''}
      </span>
    </>
  );
}
