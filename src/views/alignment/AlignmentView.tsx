import { memo, useDeferredValue, useMemo } from 'react';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { MeasureChoice } from '../measure/MeasureChoice.tsx';
import { useAfterwards } from '../useAfterwards.ts';
import { useVoteSelection, type VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { AnchorChoice } from './AnchorChoice.tsx';
import type { Alignment } from './alignment.ts';
import { anchorsOf, referenceOf } from './anchors.ts';
import { MapFigure } from './MapFigure.tsx';
import { MatrixFigure } from './MatrixFigure.tsx';
import { OrderChoice } from './OrderChoice.tsx';
import { PartnersFigure } from './PartnersFigure.tsx';
import { RobustnessFigures } from './RobustnessFigures.tsx';
import { ScaleFigure } from './ScaleFigure.tsx';
import { ScatterFigure } from './ScatterFigure.tsx';
import { useAlignment } from './useAlignment.ts';
import './Alignment.css';

/** Who votes with whom: all pairs as a matrix and as a map, and whether that holds under other choices. */
export function AlignmentView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(ALIGNMENT_WORDS);
  const votes = useVoteSelection({ view, index });
  const later = useDeferredValue(view);
  return (
    <>
      <div className="page-head">
        <h1>{messages.views.alignment}</h1>
        <p className="prose muted">{words.lead}</p>
      </div>
      <SelectionBar view={view} index={index} votes={votes.selection.count} />
      <Figures view={later} index={index} />
    </>
  );
}

const Figures = memo(function Figures({ view, index }: ViewProps) {
  const words = useWords(ALIGNMENT_WORDS);
  const frame = useWords(FRAME_WORDS);
  const votes = useVoteSelection({ view, index });
  const alignment = useAlignment({ view, index }, votes);
  // The matrix is there at once, what stands below it follows without holding up a reader who goes on choosing.
  const below = useMemo(() => ({ view, index, alignment, votes }), [view, index, alignment, votes]);
  const later = useAfterwards<typeof below | undefined>(below, { first: undefined });
  const reference = referenceOf(alignment, view);
  const hasPairs = alignment.states.length > 1;

  return (
    <>
      {hasPairs ? (
        <>
          <MeasureChoice />
          <OrderChoice alignment={alignment} reference={reference} />
          <div className="alignment-figures">
            <MatrixFigure
              view={view}
              index={index}
              alignment={alignment}
              reference={reference}
              votes={votes.selection.count}
            />
            {later !== undefined && later.alignment.states.length > 1 && <LaterFigures {...later} />}
          </div>
        </>
      ) : (
        <Notice title={votes.selection.count === 0 ? frame.noVotes : words.tooFew} isPage>
          <p>{words.tooFewAdvice}</p>
        </Notice>
      )}
    </>
  );
});

interface LaterFiguresProps extends ViewProps {
  readonly alignment: Alignment;
  readonly votes: VoteSelection;
}

const LaterFigures = memo(function LaterFigures({ view, index, alignment, votes }: LaterFiguresProps) {
  const { mapNothing } = useWords(ALIGNMENT_WORDS);
  const anchors = anchorsOf(alignment, view);
  const shared = { view, index, alignment };
  return (
    <>
      {anchors ? (
        <section className="alignment-anchored">
          <AnchorChoice alignment={alignment} anchors={anchors} />
          <div className="alignment-pair">
            <MapFigure {...shared} anchors={anchors} />
            <ScatterFigure {...shared} anchors={anchors} />
          </div>
          <ScaleFigure {...shared} {...votes} anchors={anchors} />
        </section>
      ) : (
        <p className="muted">{mapNothing}</p>
      )}
      <RobustnessFigures {...shared} table={votes.table} />
      <PartnersFigure {...shared} reference={referenceOf(alignment, view)} />
    </>
  );
});
