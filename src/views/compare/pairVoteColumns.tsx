import type { Messages } from '../../i18n/messages.en.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { ViewState } from '../../url/viewState.ts';
import type { PairComparison } from '../pair/comparison.ts';
import { tallyColumn, voteColumns, voteFileColumns } from '../voteTable/voteColumns.tsx';
import { positionColumn } from './positionColumn.tsx';
import type { PairVoteRow } from './usePairVotes.ts';

/** The columns of a list of votes that two states share. */
export function pairVoteColumns(
  messages: Messages,
  view: ViewState,
  { first, second }: Pick<PairComparison, 'first' | 'second'>,
): readonly TableColumn<PairVoteRow>[] {
  return [
    ...voteColumns<PairVoteRow>(messages, view),
    positionColumn(first, first.name, (row) => row.first),
    positionColumn(second, second.name, (row) => row.second),
    tallyColumn<PairVoteRow>(messages),
    ...voteFileColumns<PairVoteRow>(),
  ];
}
