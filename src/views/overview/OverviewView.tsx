import { memo, useDeferredValue } from 'react';
import type { Resolution } from '../../core/resolution.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { OVERVIEW_WORDS, type OverviewWords } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AdoptedOnlyNote } from '../frame/AdoptedOnlyNote.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { textsOf } from '../textsOf.ts';
import { useAfterwards } from '../useAfterwards.ts';
import { recordedOf, useVoteSelection } from '../useVoteSelection.ts';
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
  const texts = textsOf({ view, index });
  const later = useDeferredValue(view);
  const last = useAfterwards(later);

  return (
    <>
      <div className="page-head">
        <h1>{messages.views.overview}</h1>
        {texts.length > 0 && (
          <p className="prose">{introOf(texts, recordedOf(votes).length, { words, messages })}</p>
        )}
        <AdoptedOnlyNote index={index} />
        {texts.length > 0 && <p className="prose muted screen-only">{words.how}</p>}
      </div>
      <SelectionBar view={view} index={index} votes={votes.selection.count} />
      {texts.length === 0 ? (
        <Notice title={words.noTexts}>
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      ) : (
        <div className="overview-figures">
          <FirstFigures view={later} index={index} />
          <OtherFigures view={last} index={index} />
        </div>
      )}
    </>
  );
}

const FirstFigures = memo(function FirstFigures({ view, index }: ViewProps) {
  const { noVotes } = useWords(FRAME_WORDS);
  const texts = textsOf({ view, index });
  const recorded = recordedOf(useVoteSelection({ view, index }));
  if (texts.length === 0) return null;
  return (
    <>
      <OutcomesFigure view={view} index={index} texts={texts} />
      {recorded.length === 0 ? (
        <Notice title={noVotes} />
      ) : (
        <DividedFigure view={view} index={index} recorded={recorded} />
      )}
    </>
  );
});

const OtherFigures = memo(function OtherFigures({ view, index }: ViewProps) {
  const votes = useVoteSelection({ view, index });
  const recorded = recordedOf(votes);
  const parts = { view, index, recorded };
  return (
    <>
      {recorded.length > 0 && (
        <>
          <ClosestFigure {...parts} />
          <AbstentionsFigure {...parts} />
        </>
      )}
      <SubjectsFigure view={view} index={index} texts={textsOf({ view, index })} />
      <LosingSideFigure {...parts} votes={votes} />
    </>
  );
});

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
