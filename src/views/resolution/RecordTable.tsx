import { useMemo } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import { positionCode } from '../../core/position.ts';
import type { Resolution } from '../../core/resolution.ts';
import { formatTally } from '../../core/tally.ts';
import type { MemberVote } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { type TableColumn, useDataTable } from '../../ui/useDataTable.ts';
import { navigate } from '../../url/useViewState.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { CsvButton } from '../CsvButton.tsx';
import { stateName, titleOf } from '../names.ts';
import { PositionMark } from '../PositionMark.tsx';
import { ViewLink } from '../ViewLink.tsx';

interface RecordTableProps {
  readonly view: ViewState;
  readonly index: DataSetIndex;
  readonly resolution: Resolution;
  readonly votes: readonly MemberVote[];
}

/** The per-state record of one vote: one row for each member, with CSV. */
export function RecordTable({ view, index, resolution, votes }: RecordTableProps) {
  const messages = useMessages();
  const { resolutionView: words, nTimes, formats } = messages;
  const columns = useMemo(
    () => recordColumns(view, index, resolution, messages),
    [view, index, resolution, messages],
  );
  const rows = useMemo(
    () =>
      votes.toSorted((a, b) =>
        formats.compare(stateName(index, a.state, messages), stateName(index, b.state, messages)),
      ),
    [votes, formats, index, messages],
  );
  const table = useDataTable({ columns, rows, rowKey: ({ state }) => state, sort: view.sort });
  return (
    <Figure
      title={words.recordTitle}
      subtitle={words.recordSubtitle}
      note={`${nTimes(votes.length)} · ${resolution.symbol}`}
      actions={<CsvButton title={words.recordTitle} fileName={`rollcall-${resolution.id}`} table={table} />}
    >
      <DataTable
        title={words.recordTitle}
        table={table}
        sort={view.sort}
        onSort={(sort) => navigate({ ...view, sort })}
      />
    </Figure>
  );
}

function recordColumns(
  view: ViewState,
  index: DataSetIndex,
  resolution: Resolution,
  messages: Messages,
): readonly TableColumn<MemberVote>[] {
  const { columns: names, positions, groupsShort, bases, rosterGloss } = messages;
  const tally = tallyOf(resolution);
  return [
    {
      id: 'state',
      header: names.state,
      isRowHeader: true,
      value: ({ state }) => stateName(index, state, messages),
      render: ({ state }) => (
        <ViewLink to={onView(view, { view: 'state', state })}>{stateName(index, state, messages)}</ViewLink>
      ),
    },
    {
      id: 'position',
      header: names.position,
      value: ({ position }) => positionCode(position),
      sortValue: ({ position }) => positions[position],
      render: ({ position }) => <PositionMark position={position} />,
    },
    {
      id: 'regional_group',
      header: names.group,
      value: ({ group }) => group,
      render: ({ group }) => group && groupsShort[group],
    },
    { id: 'code', header: messages.stateView.code, value: ({ state }) => state },
    {
      id: 'basis',
      header: names.basis,
      value: ({ basis }) => basis,
      render: ({ basis }) => <span title={basis === 'roster' ? rosterGloss : undefined}>{bases[basis]}</span>,
    },
    exported('symbol', () => resolution.symbol),
    exported('date', () => resolution.date),
    exported('title', () => titleOf(resolution, messages).text),
    exported('outcome', () => resolution.outcome),
    exported('tally', () => tally && formatTally(tally)),
    exported('status', () => resolution.status),
    exported('source', () => resolution.source),
  ];
}

function exported(id: string, value: () => string | undefined): TableColumn<MemberVote> {
  return { id, header: id, isExportOnly: true, value };
}
