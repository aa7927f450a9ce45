import { type ReactNode, useSyncExternalStore } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { INTRO_WORDS } from '../../i18n/intro.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { serializeViewState } from '../../url/serializeViewState.ts';
import { DEFAULT_VIEW_STATE, onView, type ViewName, type ViewState } from '../../url/viewState.ts';
import { DataSetMenu } from '../import/DataSetMenu.tsx';
import { ImportHost } from '../import/ImportHost.tsx';
import { dataSetTitle } from '../names.ts';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import { ViewLink } from '../ViewLink.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { useCurrentInView } from './useCurrentInView.ts';
import './Shell.css';

interface ShellProps {
  readonly view: ViewState;
  /** The data; undefined until it is loaded. */
  readonly index: DataSetIndex | undefined;
  /** Shows the introduction again. */
  readonly onIntroduce: () => void;
  readonly children: ReactNode;
}

/** The pages that the navigation names, and the pages that belong under each. */
const SECTIONS = [
  { target: 'resolutions', pages: ['resolutions', 'resolution'] },
  { target: 'overview', pages: ['overview'] },
  { target: 'states', pages: ['states', 'state'] },
  { target: 'compare', pages: ['compare'] },
  { target: 'alignment', pages: ['alignment'] },
  { target: 'groups', pages: ['groups'] },
  { target: 'subjects', pages: ['subjects'] },
  { target: 'data', pages: ['data'] },
] as const satisfies readonly { target: ViewName; pages: readonly ViewName[] }[];

/** The frame of every page: name, data set, navigation, language, colours. */
export function Shell({ view, index, onIntroduce, children }: ShellProps) {
  const messages = useMessages();
  const intro = useWords(INTRO_WORDS);
  const dataSet = index?.dataSet;
  const place = SECTIONS.findIndex(({ pages }) => pages.some((page) => page === view.view));
  const pagesRow = useCurrentInView(place);
  return (
    <>
      <a className="skip-link" href="#content">
        {messages.skipToContent}
      </a>
      <header className="masthead">
        <div className="masthead-inner">
          <div className="masthead-name">
            <ViewLink
              to={{
                ...DEFAULT_VIEW_STATE,
                dataSet: view.dataSet,
                version: view.version,
                language: view.language,
              }}
              className="brand"
            >
              {messages.appTitle}
            </ViewLink>
            <span className="muted small">{messages.appPurpose}</span>
          </div>
          <nav ref={pagesRow} aria-label={messages.pages} className="masthead-nav">
            {SECTIONS.map(({ target }, position) => (
              <ViewLink key={target} to={onView(view, { view: target })} isCurrent={position === place}>
                {messages.views[target]}
              </ViewLink>
            ))}
          </nav>
          <div className="masthead-choices">
            {index !== undefined && <PaletteButton view={view} index={index} />}
            <DataSetMenu view={view} index={index} />
            <LanguageChoice />
            <ColourChoice />
          </div>
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1}>
        <ImportHost view={view} />
        {children}
      </main>
      <footer className="page-foot muted small">
        <p className="print-only">
          <PageAddress view={view} />
        </p>
        {dataSet && (
          <p>
            <strong>{dataSetTitle(dataSet, messages)}</strong>{' '}
            {messages.dataSetLine(
              dataSet.version,
              dataSet.date === undefined ? messages.unknown : messages.formats.date(dataSet.date),
            )}
          </p>
        )}
        <p className="screen-only">
          <button type="button" className="link-button" onClick={onIntroduce}>
            {intro.again}
          </button>
        </p>
      </footer>
    </>
  );
}

/** Where a printed page can be found again. It is not known yet where the page is drawn while it is built. */
function PageAddress({ view }: { readonly view: ViewState }) {
  return useSyncExternalStore(
    subscribeToNothing,
    () => `${window.location.origin}${window.location.pathname}${serializeViewState(view)}`,
    () => '',
  );
}

function subscribeToNothing(): () => void {
  return () => {};
}
