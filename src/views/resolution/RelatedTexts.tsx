import { compareSymbols } from '../../core/compareSymbols.ts';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { Resolution } from '../../core/resolution.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
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
  const recallers = index.recallersBySymbol.get(resolution.symbol) ?? [];
  const recalled = resolution.recalls.toSorted(compareSymbols);
  if (recalled.length === 0 && recallers.length === 0) return null;
  return (
    <section className="related" aria-label={words.recalls}>
      {recalled.length > 0 && (
        <>
          <h2>{words.recalls}</h2>
          <ul>
            {recalled.map((symbol) => (
              <li key={symbol}>
                <RecalledText view={view} index={index} symbol={symbol} />
              </li>
            ))}
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

interface RecalledTextProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly symbol: string;
}

function RecalledText({ view, index, symbol }: RecalledTextProps) {
  const { resolutionView: words, aside } = useMessages();
  const [known] = index.resolutionsBySymbol.get(symbol) ?? [];
  if (known) return <TextLink view={view} resolution={known} />;
  return (
    <>
      {symbol} <span className="muted small">{aside(words.notInSet)}</span>
    </>
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
