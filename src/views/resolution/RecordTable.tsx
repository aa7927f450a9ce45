import { useMemo } from 'react';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import type { Resolution } from '../../core/resolution.ts';
import type { MemberVote } from '../../core/vote/memberVotes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useDataTable } from '../../ui/useDataTable.ts';
import { changeView } from '../../url/useViewState.ts';
import type { ViewState } from '../../url/viewState.ts';
import { CsvButton } from '../CsvButton.tsx';
import { stateName } from '../names.ts';
import { recordColumns } from './recordColumns.tsx';

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
        onSort={(sort) => changeView({ sort })}
      />
    </Figure>
  );
}
