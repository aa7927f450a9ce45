import { memo, useDeferredValue, useMemo } from 'react';
import { sharedCountOf } from '../../core/agreement/pairTable.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { changeView } from '../../url/useViewState.ts';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { MeasureChoice } from '../measure/MeasureChoice.tsx';
import { stateName } from '../names.ts';
import { type ComparedState, comparePair } from '../pair/comparison.ts';
import { StatePicker } from '../statePicker/StatePicker.tsx';
import { useAfterwards } from '../useAfterwards.ts';
import { useVoteSelection, type VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { AgreementOverTime } from './AgreementOverTime.tsx';
import { Examples } from './Examples.tsx';
import { MeasuresFigure } from './MeasuresFigure.tsx';
import { PairFigure } from './PairFigure.tsx';
import { PairMatrix } from './PairMatrix.tsx';
import { PairVoteList } from './PairVoteList.tsx';
import { VoteGrid } from './VoteGrid.tsx';
import './Compare.css';

/** Beside each other on a page and in a picture, more cannot be told apart. */
const MOST_STATES = 8;

/** Two to eight states side by side: how often they agreed, when, and on what they differed. */
export function CompareView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = useWords(COMPARE_WORDS);
  const { table, selection } = useVoteSelection({ view, index });
  const states = useMemo(
    () =>
      view.states.slice(0, MOST_STATES).flatMap((code): readonly ComparedState[] => {
        const row = table.rowByState.get(code);
        return row === undefined ? [] : [{ code, row, name: stateName(index, code, messages) }];
      }),
    [view.states, table, index, messages],
  );
  const later = useDeferredValue(view);
  const laterStates = useDeferredValue(states);
  const unknown = view.states.filter((code) => !table.rowByState.has(code));
  return (
    <>
      <div className="page-head compare-head">
        <h1>{messages.views.compare}</h1>
        <p>{words.lead}</p>
        <StatePicker
          index={index}
          chosen={view.states}
          max={MOST_STATES}
          onChange={(chosen) => changeView({ states: chosen, cell: undefined })}
        />
        {unknown.length > 0 && <p role="status">{words.unknownStates(unknown)}</p>}
        {view.states.length > MOST_STATES && <p role="status">{words.tooMany(MOST_STATES)}</p>}
      </div>
      <SelectionBar view={view} index={index} votes={selection.count} />
      <Comparison view={later} index={index} states={laterStates} />
    </>
  );
}

interface ComparisonProps extends ViewProps {
  readonly states: readonly ComparedState[];
}

const Comparison = memo(function Comparison({ view, index, states }: ComparisonProps) {
  const { table, selection } = useVoteSelection({ view, index });
  const props = { view, index, table, selection, states };
  const last = useAfterwards(view);
  const words = useWords(COMPARE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const [first, second, ...others] = states;
  if (first === undefined || second === undefined) {
    return (
      <>
        {first !== undefined && <p role="status">{words.oneMore(first.name)}</p>}
        <Examples view={view} index={index} />
      </>
    );
  }
  if (selection.count === 0) {
    return (
      <Notice title={frame.noVotes} role="status">
        <p>{frame.noVotesAdvice}</p>
      </Notice>
    );
  }
  return (
    <div className="compare-figures">
      <MeasureChoice />
      {others.length > 0 && <PairMatrix {...props} />}
      {others.length === 0 ? (
        <PairFigures {...props} first={first} second={second} />
      ) : (
        <AgreementOverTime {...props} />
      )}
      <LastFigure view={last} index={index} states={states} />
    </div>
  );
});

const LastFigure = memo(function LastFigure({ view, index, states }: ComparisonProps) {
  return <VoteGrid view={view} index={index} states={states} {...useVoteSelection({ view, index })} />;
});

interface PairFiguresProps extends ComparisonProps, VoteSelection {
  readonly first: ComparedState;
  readonly second: ComparedState;
}

function PairFigures({ view, index, table, selection, states, first, second }: PairFiguresProps) {
  const pair = useMemo(
    () => comparePair(table, selection, [first, second], view.measure),
    [table, selection, first, second, view.measure],
  );
  const shared = { view, index, table, selection, pair };
  // Without shared votes there is nothing they could have differed on.
  const hasShared = sharedCountOf(pair.table) > 0;
  return (
    <>
      <PairFigure {...shared} />
      {hasShared && <PairVoteList {...shared} />}
      <AgreementOverTime view={view} index={index} table={table} selection={selection} states={states} />
      {hasShared && <MeasuresFigure view={view} index={index} pair={pair} />}
    </>
  );
}
