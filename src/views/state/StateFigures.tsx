import { useMemo } from 'react';
import { abstainingRate, abstainingShares } from '../../core/agreement/abstaining.ts';
import { measureById } from '../../core/agreement/measures/measures.ts';
import { median } from '../../core/agreement/median.ts';
import { partnersOf } from '../../core/agreement/partners.ts';
import { heldCount, positionCounts } from '../../core/agreement/positionCounts.ts';
import { memberLookup } from '../../core/roster/memberLookup.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { SelectionWords } from '../frame/SelectionWords.tsx';
import { MeasureChoice } from '../measure/MeasureChoice.tsx';
import type { ComparedState } from '../pair/comparison.ts';
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
  const votes = useVoteSelection({ view, index });
  const { table, selection } = votes;
  const state = useMemo(() => ({ code, row, name }), [code, row, name]);
  const counts = useMemo(
    () => positionCounts(table, row, selection, memberLookup()),
    [table, row, selection],
  );
  const shares = useMemo(() => abstainingShares(table, selection), [table, selection]);
  const held = heldCount(counts);
  const partners = useMemo(
    () => partnersOf(table, row, selection, measureById(view.measure)),
    [table, row, selection, view.measure],
  );
  const props = { view, index, ...votes, state };
  return (
    <>
      {held > 0 && (
        <Abstention
          state={state}
          abstaining={abstainingRate(table, row, selection)}
          middle={median(shares)}
          states={shares.length}
          least={view.minShared}
        />
      )}
      <div className="state-selection">
        <SelectionBar view={view} index={index} hasRules />
        <SelectionWords table={table} count={selection.count} />
      </div>
      {held === 0 ? (
        <Notice title={selection.count === 0 ? frame.noVotes : words.nothingHere(name)} role="status">
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      ) : (
        <>
          <PositionsFigure view={view} index={index} state={state} counts={counts} />
          <SessionsFigure {...props} />
          <MeasureChoice view={view} />
          <PartnersFigure {...props} partners={partners} />
          <AgreementMap {...props} partners={partners} />
          <PartnersOverTime {...props} partners={partners} />
          <GroupBreaksFigure {...props} />
        </>
      )}
      <VotesFigure {...props} />
    </>
  );
}
