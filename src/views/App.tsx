import { useEffect, useRef, useState } from 'react';
import type { DataSetIndex } from '../core/dataSetIndex.ts';
import { joinLines } from '../core/joinLines.ts';
import { remember } from '../core/remember.ts';
import type { DataSetLoad } from '../data/dataSetLoad.ts';
import { isIntroduced, setIntroduced } from '../data/introduction.ts';
import type { LoadedDataSet } from '../data/loadDataSet.ts';
import type { LoadState } from '../data/loadState.ts';
import { useDataSet } from '../data/useDataSet.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import type { Messages } from '../i18n/messages.en.ts';
import { LanguageProvider, useMessages } from '../ui/LanguageContext.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useViewState } from '../url/useViewState.ts';
import type { ViewName, ViewState } from '../url/viewState.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { IgnoredParameters } from './IgnoredParameters.tsx';
import { Intro } from './intro/Intro.tsx';
import { stateName, titleOf } from './names.ts';
import { ResolutionsView } from './resolutions/ResolutionsView.tsx';
import { Shell } from './shell/Shell.tsx';
import { useHashTarget } from './useHashTarget.ts';

// The list comes with the page; the other views follow when they are asked for, or when the browser has time.
const OverviewView = lazyPart(() => import('./overview/OverviewView.tsx').then((part) => part.OverviewView));
const ResolutionView = lazyPart(() =>
  import('./resolution/ResolutionView.tsx').then((part) => part.ResolutionView),
);
const StatesView = lazyPart(() => import('./states/StatesView.tsx').then((part) => part.StatesView));
const StateView = lazyPart(() => import('./state/StateView.tsx').then((part) => part.StateView));
const CompareView = lazyPart(() => import('./compare/CompareView.tsx').then((part) => part.CompareView));
// With what counts its pairs, so that they are not counted twice.
const AlignmentView = lazyPart(() =>
  Promise.all([import('./alignment/AlignmentView.tsx'), loadKernel()]).then(([part]) => part.AlignmentView),
);
const GroupsView = lazyPart(() => import('./groups/GroupsView.tsx').then((part) => part.GroupsView));
const SubjectsView = lazyPart(() => import('./subjects/SubjectsView.tsx').then((part) => part.SubjectsView));
const DataPage = lazyPart(() => import('./dataPage/DataPage.tsx').then((part) => part.DataPage));
const PARTS = [
  OverviewView,
  ResolutionView,
  StatesView,
  StateView,
  CompareView,
  AlignmentView,
  GroupsView,
  SubjectsView,
  DataPage,
];
const loadKernel = () => import('../data/pageKernel.ts').then(({ loadPageKernel }) => loadPageKernel());
// What is wrong with the data's files is seldom anything.
const Faults = lazyPart(() => import('./Faults.tsx').then((part) => part.Faults));

/** The pages that strangers come to first; a link to one vote or state needs no introduction. */
const INTRODUCED_VIEWS: readonly ViewName[] = ['resolutions', 'overview'];

interface AppProps {
  /** The language of a reader whose link names none, and its words. */
  readonly ownLanguage: 'en' | 'zh';
  readonly initialMessages: Messages;
  /** The data set of the first link, on its way. */
  readonly firstLoad: DataSetLoad;
}

/** The whole page: what the link asks for, in its language, over its data. */
export function App({ ownLanguage, initialMessages, firstLoad }: AppProps) {
  const { state: view, ignored } = useViewState();
  const messages = useLoadedMessages(view.language ?? ownLanguage, initialMessages);
  const [data, retry] = useDataSet({ id: view.dataSet, version: view.version }, firstLoad);
  const loaded = data.kind === 'ready' ? data.value : undefined;
  useDocumentTitle(pageTitle(view, loaded, messages), messages.locale);
  useFocusOnNewPage(view);
  useEmbedding(view.embed);
  useHashTarget();
  useFetchAhead(loaded !== undefined);
  const [isIntroShown, setIsIntroShown] = useState(() => !isIntroduced());
  function dismiss() {
    setIntroduced(true);
    setIsIntroShown(false);
  }
  function introduce() {
    setIntroduced(false);
    setIsIntroShown(true);
    window.scrollTo(0, 0);
  }

  return (
    <LanguageProvider value={messages}>
      <Shell view={view} index={loaded?.index} onIntroduce={introduce}>
        <IgnoredParameters ignored={ignored} view={view} index={loaded?.index} />
        <ErrorBoundary key={`${view.view} ${view.id} ${view.state}`}>
          {loaded !== undefined && isIntroShown && INTRODUCED_VIEWS.includes(view.view) && (
            <Intro view={view} index={loaded.index} onDismiss={dismiss} />
          )}
          <LoadedView view={view} data={data} onRetry={retry} />
        </ErrorBoundary>
      </Shell>
    </LanguageProvider>
  );
}

interface LoadedViewProps {
  readonly view: ViewState;
  readonly data: LoadState<LoadedDataSet>;
  readonly onRetry: () => void;
}

function LoadedView({ view, data, onRetry }: LoadedViewProps) {
  const messages = useMessages();
  switch (data.kind) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return (
        <Notice title={messages.failedTitle} role="alert" isPage>
          <p>
            {data.address} <span lang="en">{data.reason}</span>
          </p>
          <p>{messages.failedAdvice}</p>
          <button type="button" className="button" onClick={onRetry}>
            {messages.tryAgain}
          </button>
        </Notice>
      );
    case 'ready':
      return (
        <>
          {data.value.faults.length > 0 && <Faults faults={data.value.faults} />}
          <CurrentView view={view} loaded={data.value} />
        </>
      );
  }
}

/** What is shown until there is anything else. */
function Loading() {
  const { loading } = useMessages();
  return (
    <p role="status" className="page-waiting muted">
      {loading}
    </p>
  );
}

function CurrentView({ view, loaded }: { readonly view: ViewState; readonly loaded: LoadedDataSet }) {
  const { index, folder } = loaded;
  const lines = linesOf(index)(view.joined);
  const fallback = <Loading />;
  switch (view.view) {
    case 'resolutions':
      return <ResolutionsView view={view} index={index} />;
    case 'overview':
      return <OverviewView view={view} index={lines} fallback={fallback} />;
    case 'resolution':
      return <ResolutionView view={view} index={index} fallback={fallback} />;
    case 'states':
      return <StatesView view={view} index={lines} fallback={fallback} />;
    case 'state':
      return <StateView view={view} index={lines} fallback={fallback} />;
    case 'compare':
      return <CompareView view={view} index={lines} fallback={fallback} />;
    case 'alignment':
      return <AlignmentView view={view} index={lines} fallback={fallback} />;
    case 'groups':
      return <GroupsView view={view} index={lines} fallback={fallback} />;
    case 'subjects':
      return <SubjectsView view={view} index={lines} fallback={fallback} />;
    case 'data':
      return <DataPage view={view} index={index} folder={folder} fallback={fallback} />;
  }
}

/** What measures look at: one data set for one choice of lines to join. Texts and their votes are shown as they are. */
const linesOf = remember((index: DataSetIndex) =>
  remember((joined: ViewState['joined']) => joinLines(index, joined)),
);

/** The words of a language; those shown before stay until the new ones have come. */
function useLoadedMessages(language: 'en' | 'zh', initial: Messages): Messages {
  const [messages, setMessages] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    loadMessages(language).then((loaded) => {
      if (isCurrent) setMessages(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return messages;
}

function useDocumentTitle(title: string, locale: string) {
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
  }, [title, locale]);
}

/** An embedded page shows one figure and leaves the frame of the page away. */
function useEmbedding(embed: string | undefined) {
  useEffect(() => {
    if (embed === undefined) delete document.documentElement.dataset.embed;
    else document.documentElement.dataset.embed = embed;
  }, [embed]);
}

/** Once the first page is shown, fetches the others, so that going to one shows it at once. */
function useFetchAhead(isReady: boolean) {
  useEffect(() => {
    if (!isReady) return undefined;
    const fetchParts = () => {
      for (const part of PARTS) part.fetch().catch(() => undefined);
    };
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(fetchParts, 1000);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(fetchParts, { timeout: 3000 });
    return () => cancelIdleCallback(request);
  }, [isReady]);
}

/** After a change of page the focus goes to its content, so that keyboard and screen reader go on there. */
function useFocusOnNewPage({ view, id, state }: ViewState) {
  const place = `${view} ${id} ${state}`;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [place]);
}

function pageTitle(view: ViewState, loaded: LoadedDataSet | undefined, messages: Messages): string {
  return [placeName(view, loaded, messages), messages.appTitle].filter(Boolean).join(' – ');
}

function placeName(view: ViewState, loaded: LoadedDataSet | undefined, messages: Messages): string {
  switch (view.view) {
    case 'resolutions':
    case 'overview':
    case 'states':
    case 'compare':
    case 'alignment':
    case 'groups':
    case 'subjects':
    case 'data':
      return messages.views[view.view];
    case 'resolution': {
      if (loaded === undefined) return '';
      const resolution = loaded.index.resolutionById.get(view.id ?? '');
      if (resolution === undefined) return messages.resolutionView.notFoundTitle;
      return `${resolution.symbol} ${titleOf(resolution, messages).text}`;
    }
    case 'state':
      if (loaded === undefined) return '';
      if (view.state === undefined || !loaded.index.stateByCode.has(view.state))
        return messages.stateView.notFoundTitle;
      return stateName(loaded.index, view.state, messages);
  }
}
