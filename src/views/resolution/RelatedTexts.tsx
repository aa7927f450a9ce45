import { Fragment } from 'react';
import { compareSymbols } from '../../core/compareSymbols.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { Resolution } from '../../core/resolution.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { titleOf } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';

interface RelatedTextsProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly resolution: Resolution;
}

/** What a text recalls and what recalls it; texts that are not in the data set are named by symbol. */
export function RelatedTexts({ view, index, resolution }: RelatedTextsProps) {
  const { resolutionView: words } = useMessages();
  const { colon, separator } = useWords(RESOLUTION_WORDS);
  const recallers = index.recallersBySymbol.get(resolution.symbol) ?? [];
  const recalled = resolution.recalls.toSorted(compareSymbols);
  const known = recalled.map((symbol) => index.resolutionsBySymbol.get(symbol)?.[0]);
  const here = known.filter((text) => text !== undefined);
  const elsewhere = recalled.filter((_, place) => known[place] === undefined);
  if (recalled.length === 0 && recallers.length === 0) return null;
  return (
    <section className="related" aria-label={words.recalls}>
      {recalled.length > 0 && (
        <>
          <h2>{words.recalls}</h2>
          <ul>
            {here.map((text) => (
              <li key={text.id}>
                <TextLink view={view} resolution={text} />
              </li>
            ))}
            {elsewhere.length > 0 && (
              <li>
                <span className="muted">{`${words.notInSet}${colon}`}</span>
                {elsewhere.map((symbol, place) => (
                  <Fragment key={symbol}>
                    {place > 0 && separator}
                    <DocumentLink symbol={symbol} />
                  </Fragment>
                ))}
              </li>
            )}
          </ul>
        </>
      )}
      {recallers.length > 0 && (
        <>
          <h2>{words.recalledBy}</h2>
          <ul>
            {recallers.map((recaller) => (
              <li key={recaller.id}>
                <TextLink view={view} resolution={recaller} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="muted small prose">{words.recallsUnknown}</p>
    </section>
  );
}

/** A text that is not in the data set, where the United Nations has it. */
function DocumentLink({ symbol }: { readonly symbol: string }) {
  return (
    <a href={`https://docs.un.org/en/${symbol}`} rel="noreferrer">
      {symbol}
    </a>
  );
}

function TextLink({ view, resolution }: { readonly view: ViewState; readonly resolution: Resolution }) {
  const { text, language } = titleOf(resolution, useMessages());
  return (
    <ViewLink to={onView(view, { view: 'resolution', id: resolution.id })}>
      {resolution.symbol} <span lang={language}>{text}</span>
    </ViewLink>
  );
}
