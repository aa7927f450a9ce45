import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import { positionCode } from '../../core/position.ts';
import type { Resolution } from '../../core/resolution.ts';
import { isPermanentMember } from '../../core/roster/permanentMembers.ts';
import { formatTally } from '../../core/tally.ts';
import type { MemberVote } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView, type ViewState } from '../../url/viewState.ts';
import { stateName, titleOf } from '../names.ts';
import { PositionMark } from '../PositionMark.tsx';
import { ViewLink } from '../ViewLink.tsx';

/** The columns of a table with a row for each member in one vote. */
export function recordColumns(
  view: ViewState,
  index: DataSetIndex,
  resolution: Resolution,
  messages: Messages,
): readonly TableColumn<MemberVote>[] {
  const { columns: names, positions, groupsShort, bases, rosterGloss } = messages;
  const records = index.votesByResolution.get(resolution.id) ?? [];
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
      // Nothing to tell apart where all members are in the lists.
      isExportOnly: records.every(({ basis }) => basis === 'listed'),
      value: ({ basis }) => basis,
      render: ({ basis }) => <span title={basis === 'roster' ? rosterGloss : undefined}>{bases[basis]}</span>,
    },
    ...(resolution.body === 'SC' ? [permanentColumn] : []),
    ...contextColumns(resolution, messages),
  ];
}

const permanentColumn: TableColumn<MemberVote> = {
  id: 'permanent_member',
  header: 'permanent_member',
  isExportOnly: true,
  value: ({ state }) => String(isPermanentMember(state)),
};

/** What every exported row says of the vote that it is from. */
export function contextColumns<Row>(resolution: Resolution, messages: Messages): readonly TableColumn<Row>[] {
  const tally = tallyOf(resolution);
  return [
    exported('symbol', resolution.symbol),
    exported('date', resolution.date),
    exported('title', titleOf(resolution, messages).text),
    exported('outcome', resolution.outcome),
    exported('tally', tally && formatTally(tally)),
    exported('status', resolution.status),
    exported('source', resolution.source),
  ];
}

function exported<Row>(id: string, value: string | undefined): TableColumn<Row> {
  return { id, header: id, isExportOnly: true, value: () => value };
}
