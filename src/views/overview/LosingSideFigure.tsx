import { useMemo } from 'react';
import { RateRows } from '../../charts/rateRows/RateRows.tsx';
import {
  hasUnknownOutcome,
  type StateWithOutcome,
  statesByOutcome,
} from '../../core/agreement/losingSide.ts';
import { prevailingByMajority } from '../../core/agreement/withOutcome.ts';
import { parseStateCode } from '../../core/state/stateCode.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { OVERVIEW_WORDS, type OverviewWords } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { stateName } from '../names.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

interface LosingSideFigureProps extends ViewProps {
  readonly votes: VoteSelection;
  readonly recorded: readonly RecordedVote[];
}

const SHOWN = 10;

/** The states whose yes or no was least often on the side that prevailed. Nothing where no side is known. */
export function LosingSideFigure({ view, index, votes, recorded }: LosingSideFigureProps) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const isGuessed = useMemo(
    () => hasUnknownOutcome(recorded.map(({ resolution }) => resolution)),
    [recorded],
  );
  const states = useMemo(
    () => statesByOutcome(votes.table, votes.selection, isGuessed ? prevailingByMajority : undefined),
    [votes, isGuessed],
  );
  const rows = useMemo(
    () =>
      states.slice(0, SHOWN).map(({ state, rate }) => ({
        key: state,
        label: stateName(index, state, messages),
        value: rate.value,
        low: rate.interval.low,
        high: rate.interval.high,
        note: words.rateNote(messages.formats.percent(rate.value), rate.n),
        isThin: rate.n < view.minShared,
      })),
    [states, index, messages, words, view.minShared],
  );
  const subtitle = useSubtitle(index, words.losingSubtitle(rows.length, states.length));
  const [lowest] = states;
  if (lowest === undefined) return null;
  const linkTo = (code: string) => onView(view, { view: 'state', state: parseStateCode(code) });
  const { rate } = lowest;
  const title = words.losingTitle({
    state: stateName(index, lowest.state, messages),
    others: states.filter((other) => other.rate.value === rate.value).length - 1,
    won: rate.count,
    votes: rate.n,
    share: messages.formats.percent(rate.value),
  });

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="losing-side"
      title={title}
      subtitle={subtitle}
      n={words.voteCount(recorded.length)}
      finding={rows.map(({ label, note }) => messages.labelled(label, note)).join(messages.clauseGap)}
      limits={words.losingLimits}
      columns={[
        {
          id: 'state',
          header: messages.columns.state,
          isRowHeader: true,
          value: ({ state }) => stateName(index, state, messages),
          render: ({ state }) => <ViewLink to={linkTo(state)}>{stateName(index, state, messages)}</ViewLink>,
        },
        ...rateColumns(messages, words),
      ]}
      rows={states}
      rowKey={({ state }) => state}
    >
      <RateRows
        rows={rows}
        summary={title}
        linkRow={(key, mark) => <ViewLink to={linkTo(key)}>{mark}</ViewLink>}
      />
      <p className="small prose">{words.losingNote}</p>
      {isGuessed && <p className="small prose">{words.losingMajority}</p>}
    </ViewFigure>
  );
}

function rateColumns(
  { columns, formats }: Messages,
  words: OverviewWords,
): readonly TableColumn<StateWithOutcome>[] {
  const percent = (
    id: string,
    header: string,
    value: (row: StateWithOutcome) => number,
  ): TableColumn<StateWithOutcome> => ({
    id,
    header,
    isNumeric: true,
    value,
    render: (row) => formats.percent(value(row)),
  });
  return [
    { id: 'code', header: columns.state, isExportOnly: true, value: ({ state }) => state },
    percent('with_outcome', words.withOutcome, ({ rate }) => rate.value),
    percent('low', words.low, ({ rate }) => rate.interval.low),
    percent('high', words.high, ({ rate }) => rate.interval.high),
    {
      id: 'votes_with_outcome',
      header: words.withOutcomeVotes,
      isNumeric: true,
      value: ({ rate }) => rate.count,
    },
    { id: 'n', header: words.yesNoVotes, isNumeric: true, value: ({ rate }) => rate.n },
  ];
}
