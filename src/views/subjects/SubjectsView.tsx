import { memo, useDeferredValue, useMemo } from 'react';
import { textsBySubject } from '../../core/texts/textsBySubject.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { SUBJECTS_WORDS } from '../../i18n/subjects.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { textsOf } from '../textsOf.ts';
import { useAfterwards } from '../useAfterwards.ts';
import { recordedOf, useVoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { LinesFigure } from './LinesFigure.tsx';
import { SharesFigure } from './SharesFigure.tsx';
import { SupportFigure } from './SupportFigure.tsx';
import './SubjectsView.css';

/** What the texts are about: how contested each subject is over time, who is for it, and which texts moved. */
export function SubjectsView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(SUBJECTS_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { selection } = useVoteSelection({ view, index });
  const texts = textsOf({ view, index });
  const later = useDeferredValue(view);
  const last = useAfterwards(later);
  const subjectCount = useMemo(() => textsBySubject(texts).length, [texts]);

  return (
    <>
      <div className="page-head">
        <h1>{messages.views.subjects}</h1>
        {texts.length > 0 && <p className="prose">{words.intro(subjectCount, texts.length)}</p>}
      </div>
      <SelectionBar view={view} index={index} votes={selection.count} />
      {texts.length === 0 ? (
        <Notice title={words.noTexts}>
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      ) : (
        <div className="subject-figures">
          <FirstFigure view={later} index={index} />
          <OtherFigures view={last} index={index} />
        </div>
      )}
    </>
  );
}

const FirstFigure = memo(function FirstFigure({ view, index }: ViewProps) {
  return <SupportFigure view={view} index={index} texts={textsOf({ view, index })} />;
});

const OtherFigures = memo(function OtherFigures({ view, index }: ViewProps) {
  const { noVotes } = useWords(FRAME_WORDS);
  const texts = textsOf({ view, index });
  const votes = useVoteSelection({ view, index });
  const recorded = recordedOf(votes);
  if (texts.length === 0) return null;
  return (
    <>
      {recorded.length === 0 ? (
        <Notice title={noVotes} />
      ) : (
        <SharesFigure view={view} index={index} votes={votes} recorded={recorded} />
      )}
      <LinesFigure view={view} index={index} texts={texts} />
    </>
  );
});
