import { useMemo } from 'react';
import { passesFilter } from '../../core/filter/resolutionFilter.ts';
import type { Resolution } from '../../core/resolution.ts';
import { recordedVotes } from '../../core/vote/recordedVote.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { OVERVIEW_WORDS, type OverviewWords } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { SelectionWords } from '../frame/SelectionWords.tsx';
import { useVoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { AbstentionsFigure } from './AbstentionsFigure.tsx';
import { ClosestFigure } from './ClosestFigure.tsx';
import { DividedFigure } from './DividedFigure.tsx';
import { LosingSideFigure } from './LosingSideFigure.tsx';
import { OutcomesFigure } from './OutcomesFigure.tsx';
import { SubjectsFigure } from './SubjectsFigure.tsx';
import './OverviewView.css';

/** What was adopted and how, how divided the votes were, on what, and who was most often outvoted. */
export function OverviewView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const frame = useWords(FRAME_WORDS);
  const votes = useVoteSelection({ view, index });
  const { table, selection } = votes;
  const { resolutions } = index.dataSet;
  const texts = useMemo(
    () => resolutions.filter((resolution) => passesFilter(resolution, view.filter)),
    [resolutions, view.filter],
  );
  const recorded = useMemo(() => recordedVotes(table, selection), [table, selection]);
  const parts = { view, index };

  return (
    <>
      <div className="page-head">
        <h1>{messages.views.overview}</h1>
        {texts.length > 0 && <p className="prose">{introOf(texts, recorded.length, { words, messages })}</p>}
        <p className="prose muted">{words.how}</p>
      </div>
      <SelectionBar view={view} index={index} hasRules />
      <SelectionWords table={table} count={selection.count} />
      {texts.length === 0 ? (
        <Notice title={words.noTexts}>
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      ) : (
        <div className="overview-figures">
          <OutcomesFigure {...parts} texts={texts} />
          {recorded.length === 0 ? (
            <Notice title={frame.noVotes} />
          ) : (
            <>
              <DividedFigure {...parts} recorded={recorded} />
              <ClosestFigure {...parts} recorded={recorded} />
              <AbstentionsFigure {...parts} recorded={recorded} />
            </>
          )}
          <SubjectsFigure {...parts} texts={texts} />
          <LosingSideFigure {...parts} votes={votes} recorded={recorded} />
        </div>
      )}
    </>
  );
}

function introOf(
  texts: readonly Resolution[],
  recorded: number,
  { words, messages }: { readonly words: OverviewWords; readonly messages: Messages },
): string {
  const { bodies, formats, unknown } = messages;
  const dates = texts.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return words.intro({
    bodies: formats.list([...new Set(texts.map(({ body }) => bodies[body]))]),
    from: first === undefined ? unknown : formats.date(first),
    to: last === undefined ? unknown : formats.date(last),
    texts: texts.length,
    withoutVote: texts.filter(({ outcome }) => outcome === 'adopted_without_vote').length,
    recorded,
  });
}
