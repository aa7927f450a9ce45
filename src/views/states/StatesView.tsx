import { memo, useDeferredValue, useMemo } from 'react';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDataTable } from '../../ui/useDataTable.ts';
import { changeView } from '../../url/useViewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { holdsAdoptedOnly } from '../frame/holdsAdoptedOnly.ts';
import { SelectionBar } from '../frame/SelectionBar.tsx';
import { useVoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { LeastVotes } from './LeastVotes.tsx';
import { stateColumns } from './stateColumns.tsx';
import { findRows, mostAbstaining, type StateRow, stateRows } from './stateRows.ts';
import { useStateRecords } from './useStateRecords.ts';
import './StatesView.css';

/** Which states have votes, how they voted, how often they took part, and with whom they stood. */
export function StatesView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = messages.statesView;
  const frame = useWords(FRAME_WORDS);
  const votes = useVoteSelection({ view, index });
  const later = useDeferredValue(view);
  const records = useStateRecords(index, votes);
  const all = useMemo(() => stateRows(index, records, messages), [index, records, messages]);
  const rows = useMemo(() => findRows(index, all, view.query), [index, all, view.query]);
  const laterRows = useDeferredValue(all);
  const laterFound = useDeferredValue(rows);
  return (
    <>
      <div className="page-head">
        <h1>{words.title(all.length)}</h1>
      </div>
      <SelectionBar view={view} index={index} votes={votes.selection.count}>
        <label className="search-label">
          <span className="visually-hidden">{words.search}</span>
          <input
            type="search"
            className="field search-field"
            placeholder={words.search}
            value={view.query}
            maxLength={500}
            onChange={(event) => changeView({ query: event.target.value }, 'replace')}
          />
        </label>
      </SelectionBar>
      {all.length === 0 ? (
        <Notice title={frame.noVotes} role="status">
          <p>{frame.noVotesAdvice}</p>
        </Notice>
      ) : (
        <StatesFigure view={later} index={index} all={laterRows} rows={laterFound} />
      )}
    </>
  );
}

interface StatesFigureProps extends ViewProps {
  readonly all: readonly StateRow[];
  /** Those that the reader looks for. */
  readonly rows: readonly StateRow[];
}

const StatesFigure = memo(function StatesFigure({ view, index, all, rows }: StatesFigureProps) {
  const messages = useMessages();
  const { statesView } = messages;
  const words = useWords(STATE_WORDS);
  const columns = useMemo(() => stateColumns(view, messages, words, all), [view, messages, words, all]);
  const table = useDataTable({ columns, rows, rowKey, sort: view.sort });
  const sorted = useMemo(() => table.rows.map(({ row }) => row), [table]);
  const most = useMemo(() => mostAbstaining(all, view.minShared), [all, view.minShared]);
  const title = most
    ? words.mostAbstaining(most.row.name, most.row.counts.A, most.row.cast)
    : statesView.tableTitle;
  const among = most && words.mostAmong(most.states, most.many);
  return (
    <div className="states-figure">
      <ViewFigure
        view={view}
        index={index}
        anchor="states"
        title={title}
        subtitle={words.statesSubtitle}
        n={statesView.shown(rows.length, all.length)}
        finding={[title, among].filter(Boolean).join('. ')}
        limits={words.statesLimits}
        columns={columns}
        rows={sorted}
        rowKey={rowKey}
        isTabular
      >
        <LeastVotes />
        <p className="visually-hidden" role="status">
          {statesView.shown(rows.length, all.length)}
        </p>
        {rows.length === 0 ? (
          <Notice title={statesView.empty} />
        ) : (
          <DataTable
            title={statesView.tableTitle}
            table={table}
            sort={view.sort}
            onSort={(sort) => changeView({ sort })}
          />
        )}
        <p className="small muted states-note">
          {[among, holdsAdoptedOnly(index.dataSet.resolutions) && messages.adoptedOnly]
            .filter(Boolean)
            .join(' ')}
        </p>
      </ViewFigure>
    </div>
  );
});

function rowKey({ state }: StateRow): string {
  return state;
}
