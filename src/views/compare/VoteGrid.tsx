import { useMemo } from 'react';
import type { Silence } from '../../core/agreement/silence.ts';
import {
  type GridVote,
  isComparable,
  isDiffering,
  silenceIn,
  voteGrid,
} from '../../core/agreement/voteGrid.ts';
import { POSITIONS } from '../../core/position.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { LimitedTable } from '../../ui/LimitedTable.tsx';
import { useDataTable } from '../../ui/useDataTable.ts';
import { changeView } from '../../url/useViewState.ts';
import { GRID_ROWS } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { isMember } from '../membership.ts';
import type { ComparedState } from '../pair/comparison.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { newestFirst } from '../voteTable/newestFirst.ts';
import { tallyColumn, type VoteRow, voteColumns, voteFileColumns } from '../voteTable/voteColumns.tsx';
import { PositionBox } from './PositionBox.tsx';
import { positionColumn } from './positionColumn.tsx';

interface VoteGridProps extends ViewProps, VoteSelection {
  readonly states: readonly ComparedState[];
}

interface GridRow extends GridVote, VoteRow {}

/** Rows shown before all are asked for: enough for a table of years, few enough to be there at once. */
const FIRST_ROWS = 200;
/** With more states than this their columns are headed by codes. */
const MOST_FOR_NAMES = 4;

/** What each of the states did in each vote. */
export function VoteGrid({ view, index, table, selection, states }: VoteGridProps) {
  const messages = useMessages();
  const words = useWords(COMPARE_WORDS);
  const { gridRows, sort } = view;
  const all = useMemo(() => {
    const rows = states.map(({ row }) => row);
    const votes = voteGrid(table, rows, selection).flatMap((vote): readonly GridRow[] => {
      const resolution = table.resolutions[vote.column];
      return resolution === undefined ? [] : [{ ...vote, resolution }];
    });
    return newestFirst(votes);
  }, [table, selection, states]);
  const differing = useMemo(() => all.filter(isDiffering), [all]);
  const comparable = useMemo(() => all.filter(isComparable).length, [all]);
  const rows = gridRows === 'all' ? all : differing;
  const silence = useMemo(
    () =>
      silenceIn(
        table,
        states.map(({ row }) => row),
        rows,
        isMember,
      ),
    [table, states, rows],
  );
  const columns = useMemo(
    () => [
      ...voteColumns<GridRow>(messages, view),
      ...states.map((state, place) =>
        positionColumn<GridRow>(
          state,
          states.length > MOST_FOR_NAMES ? state.code : state.name,
          ({ positions }) => positions[place],
        ),
      ),
      tallyColumn<GridRow>(messages),
      ...voteFileColumns<GridRow>(),
    ],
    [messages, view, states],
  );
  const model = useDataTable({ columns, rows, rowKey: gridKey, sort });
  const sorted = useMemo(() => model.rows.map(({ row }) => row), [model]);
  const title = comparable === 0 ? words.gridNothing : words.gridTitle(differing.length, comparable);
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="grid"
      title={title}
      subtitle={
        gridRows === 'all'
          ? words.gridSubtitle(all.length)
          : words.gridSubtitleDiffering(rows.length, all.length)
      }
      n={words.nVotes(rows.length)}
      finding={title}
      limits={words.gridLimits}
      columns={columns}
      rows={sorted}
      rowKey={gridKey}
      isTabular
    >
      <div className="grid-head">
        <Choice
          legend={words.gridRows}
          options={GRID_ROWS.map((value) => ({ value, label: words.gridChoices[value] }))}
          chosen={gridRows}
          onChange={(chosen) => changeView({ gridRows: chosen })}
        />
        <GridKey states={states} silence={silence} />
      </div>
      {rows.length > 0 && (
        <LimitedTable
          key={gridRows}
          title={title}
          table={model}
          limit={FIRST_ROWS}
          sort={sort}
          onSort={(chosen) => changeView({ sort: chosen })}
          isStacked
        />
      )}
    </ViewFigure>
  );
}

function gridKey({ resolution }: GridRow): string {
  return resolution.id;
}

interface GridKeyProps {
  readonly states: readonly ComparedState[];
  /** What an empty cell means; undefined where there is none. */
  readonly silence: Silence | undefined;
}

function GridKey({ states, silence }: GridKeyProps) {
  const { positions } = useMessages();
  const words = useWords(COMPARE_WORDS);
  return (
    <ul className="grid-key small" aria-label={words.gridKey}>
      {POSITIONS.map((position) => (
        <li key={position} aria-hidden="true">
          <PositionBox position={position} /> {positions[position]}
        </li>
      ))}
      {silence !== undefined && <li className="muted">{words.emptyCell[silence]}</li>}
      {states.length > MOST_FOR_NAMES &&
        states.map(({ code, name }) => (
          <li key={code}>
            <strong>{code}</strong> {name}
          </li>
        ))}
    </ul>
  );
}
