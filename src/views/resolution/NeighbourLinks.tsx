import type { Resolution } from '../../core/resolution.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { onView } from '../../url/viewState.ts';
import { shortSymbol, titleOf } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

interface NeighbourLinksProps extends ViewProps {
  readonly resolution: Resolution;
}

/** The ways to the texts before and after one in the order of the data set; nothing at its ends. */
export function NeighbourLinks({ view, index, resolution }: NeighbourLinksProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { resolutions } = index.dataSet;
  const place = resolutions.indexOf(resolution);
  const [before, after] = [resolutions[place - 1], resolutions[place + 1]];
  const named = (text: Resolution) => `${text.symbol} ${titleOf(text, messages).text}`;
  return (
    <nav className="neighbours" aria-label={words.neighbours}>
      {before && (
        <ViewLink
          to={onView(view, { view: 'resolution', id: before.id })}
          label={words.previousText(named(before))}
        >
          ‹ {shortSymbol(before.symbol)}
        </ViewLink>
      )}
      {after && (
        <ViewLink
          to={onView(view, { view: 'resolution', id: after.id })}
          label={words.nextText(named(after))}
        >
          {shortSymbol(after.symbol)} ›
        </ViewLink>
      )}
    </nav>
  );
}
