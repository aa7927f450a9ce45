import { useMemo } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import { memberVotes } from '../../core/vote/memberVotes.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { onView, type ViewState } from '../../url/viewState.ts';
import { stateName, titleOf } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { Account } from './Account.tsx';
import { LineFigure } from './LineFigure.tsx';
import { NeighbourLinks } from './NeighbourLinks.tsx';
import { RecordFigure } from './RecordFigure.tsx';
import { RelatedTexts } from './RelatedTexts.tsx';
import { ReportError } from './ReportError.tsx';
import { ResolutionFacts } from './ResolutionFacts.tsx';
import { SourceProblems } from './SourceProblems.tsx';
import { VoteFigures } from './VoteFigures.tsx';
import { vetoesOn } from './vetoesOn.ts';
import './ResolutionView.css';

/** What happened to one text, and who decided it. */
export function ResolutionView({ view, index }: ViewProps) {
  const messages = useMessages();
  const resolution = view.id === undefined ? undefined : index.resolutionById.get(view.id);
  return (
    <>
      {view.embed === undefined && (
        <div className="resolution-ways small screen-only">
          <ViewLink to={onView(view, { view: 'resolutions' })}>← {messages.resolutionView.back}</ViewLink>
          {resolution !== undefined && <NeighbourLinks view={view} index={index} resolution={resolution} />}
        </div>
      )}
      {resolution === undefined ? (
        <Notice title={messages.resolutionView.notFoundTitle} isPage>
          <p>
            {view.id === undefined
              ? messages.resolutionView.notNamed
              : messages.resolutionView.notFoundText(view.id)}
          </p>
        </Notice>
      ) : (
        <OneResolution view={view} index={index} resolution={resolution} />
      )}
    </>
  );
}

interface OneResolutionProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly resolution: Resolution;
}

function OneResolution({ view, index, resolution }: OneResolutionProps) {
  const messages = useMessages();
  const votes = useMemo(() => memberVotes(index, resolution), [index, resolution]);
  const { text, language } = titleOf(resolution, messages);
  const words = messages.resolutionView;
  const own = useWords(RESOLUTION_WORDS);
  const vetoes = vetoesOn(resolution, votes).map((state) => stateName(index, state, messages));
  return (
    <article className="resolution">
      <header className="page-head">
        <p className="muted">{resolution.symbol}</p>
        <h1 lang={language}>{text}</h1>
        <p className="outcome-sentence">
          {messages.outcomeSentence(resolution.outcome, tallyOf(resolution))}
        </p>
        {vetoes.length > 0 && <p>{own.vetoed(vetoes)}</p>}
        {resolution.status === 'disputed' && (
          <Notice title={messages.statuses.disputed}>
            <p>{messages.disputedGloss}</p>
          </Notice>
        )}
      </header>
      {view.embed === undefined && (
        <div className="resolution-opening">
          <Account resolution={resolution} votes={votes} />
          <ResolutionFacts resolution={resolution} shownLanguage={language} />
        </div>
      )}
      {votes.length > 0 ? (
        <VoteFigures view={view} index={index} resolution={resolution} votes={votes} />
      ) : (
        <p className="prose">
          {tallyOf(resolution) === undefined ? words.noRecord : words.recordWithoutLists}
        </p>
      )}
      <LineFigure view={view} index={index} resolution={resolution} />
      {view.embed === undefined && <RelatedTexts view={view} index={index} resolution={resolution} />}
      {votes.length > 0 && <RecordFigure view={view} index={index} resolution={resolution} votes={votes} />}
      {view.embed === undefined && (
        <>
          <SourceProblems index={index} resolution={resolution} />
          <ReportError view={view} index={index} resolution={resolution} votes={votes} />
        </>
      )}
    </article>
  );
}
