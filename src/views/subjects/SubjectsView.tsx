import { useMemo } from 'react';
import { passesFilter } from '../../core/filter/resolutionFilter.ts';
import { textsBySubject } from '../../core/texts/textsBySubject.ts';
import { recordedVotes } from '../../core/vote/recordedVote.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { SUBJECTS_WORDS } from '../../i18n/subjects.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { SelectionWords } from '../frame/SelectionWords.tsx';
import { useVoteSelection } from '../useVoteSelection.ts';
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
  const votes = useVoteSelection({ view, index });
  const { table, selection } = votes;
  const { resolutions } = index.dataSet;
  const texts = useMemo(
    () => resolutions.filter((resolution) => passesFilter(resolution, view.filter)),
    [resolutions, view.filter],
  );
  const recorded = useMemo(() => recordedVotes(table, selection), [table, selection]);
  const subjectCount = useMemo(() => textsBySubject(texts).length, [texts]);

  return (
    <>
      <div className="page-head">
        <h1>{messages.views.subjects}</h1>
        {texts.length > 0 && <p className="prose">{words.intro(subjectCount, texts.length)}</p>}
      </div>
      <SelectionBar view={view} index={index} hasRules />
      <SelectionWords table={table} count={selection.count} />
      {texts.length === 0 ? (
        <Notice title={words.noTexts}>
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      ) : (
        <div className="subject-figures">
          <SupportFigure view={view} index={index} texts={texts} />
          {recorded.length === 0 ? (
            <Notice title={frame.noVotes} />
          ) : (
            <SharesFigure view={view} index={index} votes={votes} recorded={recorded} />
          )}
          <LinesFigure view={view} index={index} texts={texts} />
        </div>
      )}
    </>
  );
}
