import { useMemo } from 'react';
import { TallyBar } from '../../charts/tallyBar/TallyBar.tsx';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { foldSearchText } from '../../core/filter/searchText.ts';
import type { Position } from '../../core/position.ts';
import type { RegionalGroup } from '../../core/state/regionalGroup.ts';
import type { State } from '../../core/state/state.ts';
import { countPositions, type PositionCount } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type TableColumn, useDataTable } from '../../ui/useDataTable.ts';
import { navigate } from '../../url/useViewState.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { CsvButton } from '../CsvButton.tsx';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

interface StateRow {
  readonly state: State;
  readonly name: string;
  readonly group: RegionalGroup | undefined;
  readonly counts: PositionCount;
  readonly votes: number;
}

/** Which states have recorded votes, and how often each was in favour, against or abstaining. */
export function StatesView({ view, index }: ViewProps) {
  const messages = useMessages();
  const words = messages.statesView;
  const all = useMemo(() => stateRows(index, messages), [index, messages]);
  const rows = useMemo(() => {
    const query = foldSearchText(view.query);
    return query === '' ? all : all.filter((row) => searchTexts(row).some((text) => text.includes(query)));
  }, [all, view.query]);
  const columns = useMemo(() => stateColumns(view, messages), [view, messages]);
  const table = useDataTable({ columns, rows, rowKey: ({ state }) => state.code, sort: view.sort });

  return (
    <>
      <div className="page-head">
        <h1>{words.title(all.length)}</h1>
        <p className="muted">{words.subtitle}</p>
      </div>
      <search className="selection-bar">
        <label className="search-label">
          <span className="visually-hidden">{words.search}</span>
          <input
            type="search"
            className="field search-field"
            placeholder={words.search}
            value={view.query}
            maxLength={500}
            onChange={(event) => navigate({ ...view, query: event.target.value }, 'replace')}
          />
        </label>
      </search>
      <div className="table-head small">
        <p role="status">{words.shown(rows.length, all.length)}</p>
        <CsvButton title={words.tableTitle} fileName={`rollcall-${index.dataSet.id}-states`} table={table} />
      </div>
      {rows.length === 0 ? (
        <Notice title={words.empty} />
      ) : (
        <DataTable
          title={words.tableTitle}
          table={table}
          sort={view.sort}
          onSort={(sort) => navigate({ ...view, sort })}
        />
      )}
    </>
  );
}

function stateRows(index: DataSetIndex, messages: Messages): readonly StateRow[] {
  return index.dataSet.states
    .filter(({ code }) => index.votesByState.has(code))
    .map((state) => {
      const votes = (index.votesByState.get(state.code) ?? []).filter(
        ({ resolutionId }) => index.resolutionById.get(resolutionId)?.status === 'ok',
      );
      return {
        state,
        name: stateName(index, state.code, messages),
        group: state.groups.at(-1)?.group,
        counts: countPositions(votes),
        votes: votes.length,
      };
    })
    .sort((a, b) => messages.formats.compare(a.name, b.name));
}

function searchTexts({ state }: StateRow): readonly string[] {
  return [state.code, ...Object.values(state.names), ...state.aliases].map(foldSearchText);
}

function stateColumns(view: ViewState, messages: Messages): readonly TableColumn<StateRow>[] {
  const { columns: names, positions, groupsShort } = messages;
  const count = (position: Position): TableColumn<StateRow> => ({
    id: position,
    header: positions[position],
    isNumeric: true,
    value: (row) => row.counts[position],
  });
  return [
    {
      id: 'state',
      header: names.state,
      isRowHeader: true,
      value: ({ name }) => name,
      render: ({ state, name }) => (
        <ViewLink to={onView(view, { view: 'state', state: state.code })}>{name}</ViewLink>
      ),
    },
    { id: 'code', header: names.state, isExportOnly: true, value: ({ state }) => state.code },
    {
      id: 'regional_group',
      header: names.group,
      value: ({ group }) => group,
      render: ({ group }) => group && groupsShort[group],
    },
    { id: 'votes', header: names.votes, isNumeric: true, value: ({ votes }) => votes },
    {
      id: 'bar',
      header: names.tallyShort,
      value: ({ counts }) => messages.barText({ yes: counts.Y, no: counts.N, abstain: counts.A }),
      sortValue: ({ counts, votes }) => (votes === 0 ? undefined : counts.Y / votes),
      render: ({ counts }) => <TallyBar size="small" counts={counts} />,
    },
    count('Y'),
    count('A'),
    count('N'),
    count('X'),
  ];
}
