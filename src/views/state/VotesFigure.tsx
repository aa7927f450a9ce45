import { useMemo } from 'react';
import { POSITIONS } from '../../core/position.ts';
import { countPositions } from '../../core/vote/memberVotes.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { LimitedTable } from '../../ui/LimitedTable.tsx';
import { useDataTable } from '../../ui/useDataTable.ts';
import { changeView } from '../../url/useViewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { newestFirst } from '../voteTable/newestFirst.ts';
import { heldPositions } from './heldPositions.ts';
import { listedVotes, type StateVote } from './listedVotes.ts';
import type { StateFigureProps } from './stateFigureProps.ts';
import { VOTES_ANCHOR } from './VotesLink.tsx';
import { voteListColumns } from './voteListColumns.tsx';

const FIRST_ROWS = 500;

/** The votes of a state one by one; disputed ones are listed with a mark even where they do not count. */
export function VotesFigure({ view, index, table, state }: StateFigureProps) {
  const messages = useMessages();
  const { stateView, positions, positionsInSentence, formats } = messages;
  const words = useWords(STATE_WORDS);
  const { filter, unanimous, position } = view;
  const all = useMemo(
    () => newestFirst(listedVotes(table, state.row, { filter, unanimous })),
    [table, state.row, filter, unanimous],
  );
  const rows = useMemo(
    () => (position === undefined ? all : all.filter((vote) => vote.position === position)),
    [all, position],
  );
  const columns = useMemo(() => voteListColumns(messages, view), [messages, view]);
  const model = useDataTable({ columns, rows, rowKey, sort: view.sort });
  const sorted = useMemo(() => model.rows.map(({ row }) => row), [model]);
  const counts = countPositions(all);
  const said = heldPositions(counts).map(
    (held) => `${formats.number(counts[held])} ${positionsInSentence[held]}`,
  );
  const title =
    position === undefined
      ? words.votesTitle(state.name, said)
      : words.votesTitleOf(state.name, position, rows.length, all.length);
  const disputed =
    view.disputed === 'include' ? 0 : all.filter(({ resolution }) => resolution.status === 'disputed').length;
  const offered = [ALL, ...POSITIONS.filter((one) => counts[one] > 0 || one === position)] as const;
  if (all.length === 0) return null;
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor={VOTES_ANCHOR}
      fileName={`${index.dataSet.id}-${state.code}`}
      title={title}
      subtitle={[stateView.votesSubtitle, disputed > 0 && stateView.disputedOut(disputed)]
        .filter(Boolean)
        .join('; ')}
      n={words.nVotes(rows.length)}
      finding={title}
      limits={words.votesLimits}
      columns={columns}
      rows={sorted}
      rowKey={rowKey}
      isTabular
    >
      <Choice
        legend={words.positionChoice}
        options={offered.map((value) => ({
          value,
          label:
            value === ALL
              ? words.countOf(words.all, all.length)
              : words.countOf(positions[value], counts[value]),
        }))}
        chosen={position ?? ALL}
        onChange={(value) => changeView({ position: value === ALL ? undefined : value })}
      />
      {rows.length > 0 && (
        <LimitedTable
          key={position}
          title={stateView.votesTitle}
          table={model}
          limit={FIRST_ROWS}
          sort={view.sort}
          onSort={(sort) => changeView({ sort })}
          isStacked
        />
      )}
    </ViewFigure>
  );
}

const ALL = 'all';

function rowKey({ resolution }: StateVote): string {
  return resolution.id;
}
