import { useState } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { DATA_PAGE_WORDS } from '../../i18n/dataPage.ts';
import { useWords } from '../../ui/LanguageContext.tsx';

/** How to cite the data set: title, version and address, ready to copy. */
export function Citation({ index }: { readonly index: DataSetIndex }) {
  const words = useWords(DATA_PAGE_WORDS);
  const [isCopied, setIsCopied] = useState(false);
  const { title, version } = index.dataSet;
  const citation = words.cite(title, version, `${window.location.origin}${window.location.pathname}`);
  async function copy() {
    await navigator.clipboard.writeText(citation);
    setIsCopied(true);
  }
  return (
    <section aria-labelledby="cite" className="wide-prose">
      <h2 id="cite">{words.citeTitle}</h2>
      <p>
        <q className="citation">{citation}</q>{' '}
        <button type="button" className="link-button small" onClick={copy}>
          {isCopied ? words.copied : words.copy}
        </button>
      </p>
    </section>
  );
}
