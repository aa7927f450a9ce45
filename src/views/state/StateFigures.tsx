import { memo, useDeferredValue, useMemo } from 'react';
import { abstainingRate, abstainingShares } from '../../core/agreement/abstaining.ts';
import { measureById } from '../../core/agreement/measures/measures.ts';
import { median } from '../../core/agreement/median.ts';
import { partnersOf } from '../../core/agreement/partners.ts';
import { heldCount, positionCounts } from '../../core/agreement/positionCounts.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { MeasureChoice } from '../measure/MeasureChoice.tsx';
import { isMember } from '../membership.ts';
import type { ComparedState } from '../pair/comparison.ts';
import { useAfterwards } from '../useAfterwards.ts';
import { useVoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { Abstention } from './Abstention.tsx';
import { AgreementMap } from './AgreementMap.tsx';
import { GroupBreaksFigure } from './GroupBreaksFigure.tsx';
import { PartnersFigure } from './PartnersFigure.tsx';
import { PartnersOverTime } from './PartnersOverTime.tsx';
import { PositionsFigure } from './PositionsFigure.tsx';
import { SessionsFigure } from './SessionsFigure.tsx';
import { VotesFigure } from './VotesFigure.tsx';

interface StateFiguresProps extends ViewProps {
  readonly state: ComparedState;
}

/** All that the votes looked at say of one state. */
export function StateFigures({ view, index, state: { code, row, name } }: StateFiguresProps) {
  const words = useWords(STATE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { table, selection } = useVoteSelection({ view, index });
  const state = useMemo(() => ({ code, row, name }), [code, row, name]);
  const later = useDeferredValue(view);
  const last = useAfterwards(later);
  const hasVotes = heldCount(positionCounts(table, row, selection, isMember)) > 0;
  return (
    <>
      {hasVotes && <AbstentionLine view={later} index={index} state={state} />}
      <SelectionBar view={view} index={index} votes={selection.count} />
      {hasVotes ? (
        <>
          <FirstFigures view={later} index={index} state={state} />
          <PartnerFigures view={last} index={index} state={state} />
        </>
      ) : (
        <Notice title={selection.count === 0 ? frame.noVotes : words.nothingHere(name)} role="status">
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      )}
      <LastFigure view={last} index={index} state={state} />
    </>
  );
}

const AbstentionLine = memo(function AbstentionLine({ view, index, state }: StateFiguresProps) {
  const { table, selection } = useVoteSelection({ view, index });
  const shares = useMemo(() => abstainingShares(table, selection), [table, selection]);
  return (
    <Abstention
      state={state}
      abstaining={abstainingRate(table, state.row, selection)}
      middle={median(shares)}
      states={shares.length}
      least={view.minShared}
    />
  );
});

const FirstFigures = memo(function FirstFigures({ view, index, state }: StateFiguresProps) {
  const votes = useVoteSelection({ view, index });
  const counts = positionCounts(votes.table, state.row, votes.selection, isMember);
  if (heldCount(counts) === 0) return null;
  return (
    <>
      <PositionsFigure view={view} index={index} state={state} counts={counts} />
      <SessionsFigure view={view} index={index} state={state} {...votes} />
    </>
  );
});

const PartnerFigures = memo(function PartnerFigures({ view, index, state }: StateFiguresProps) {
  const votes = useVoteSelection({ view, index });
  const { table, selection } = votes;
  const partners = useMemo(
    () => partnersOf(table, state.row, selection, measureById(view.measure)),
    [table, state.row, selection, view.measure],
  );
  const props = { view, index, state, ...votes };
  return (
    <>
      <MeasureChoice />
      <PartnersFigure {...props} partners={partners} />
      <AgreementMap {...props} partners={partners} />
      <PartnersOverTime {...props} partners={partners} />
      <GroupBreaksFigure {...props} />
    </>
  );
});

const LastFigure = memo(function LastFigure({ view, index, state }: StateFiguresProps) {
  return <VotesFigure view={view} index={index} state={state} {...useVoteSelection({ view, index })} />;
});
