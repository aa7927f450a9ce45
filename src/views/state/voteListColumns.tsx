import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { ViewState } from '../../url/viewState.ts';
import { PositionMark } from '../PositionMark.tsx';
import { resolutionColumns } from '../voteTable/resolutionColumns.tsx';
import type { StateVote } from './listedVotes.ts';

/** The columns of a state's votes: the text, its position, what became of the text, and in a file where it stands. */
export function voteListColumns(messages: Messages, view: ViewState): readonly TableColumn<StateVote>[] {
  const ofText = resolutionColumns(messages, view);
  const columns = (...ids: readonly string[]) =>
    ids.flatMap((id) => ofText.filter((column) => column.id === id).map(onVote));
  return [
    ...columns('symbol', 'title', 'date'),
    {
      id: 'position',
      header: messages.columns.position,
      className: 'vote-list-position',
      value: ({ position }) => position,
      sortValue: ({ position }) => messages.positions[position],
      render: ({ position }) => <PositionMark position={position} />,
    },
    ...columns('outcome', 'tally'),
    ...columns('status', 'source').map((column) => ({ ...column, isExportOnly: true })),
  ];
}

/** A column of texts as one of votes. */
function onVote({
  value,
  sortValue,
  render,
  ...column
}: ReturnType<typeof resolutionColumns>[number]): TableColumn<StateVote> {
  return {
    ...column,
    value: ({ resolution }) => value(resolution),
    ...(sortValue && { sortValue: ({ resolution }) => sortValue(resolution) }),
    ...(render && { render: ({ resolution }) => render(resolution) }),
  };
}
