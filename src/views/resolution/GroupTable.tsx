import { useState } from 'react';
import { TallyBar } from '../../charts/tallyBar/TallyBar.tsx';
import type { Position } from '../../core/position.ts';
import { type GroupVote, type PositionCount, presentPositions } from '../../core/vote/memberVotes.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Figure } from '../../ui/Figure.tsx';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { type TableColumn, type TableSort, useDataTable } from '../../ui/useDataTable.ts';
import { CsvButton } from '../CsvButton.tsx';

interface GroupTableProps {
  readonly groups: readonly GroupVote[];
  readonly counts: PositionCount;
  readonly note: string;
  readonly fileName: string;
}

/** How each regional group voted, in figures. */
export function GroupTable({ groups, counts, note, fileName }: GroupTableProps) {
  const messages = useMessages();
  const { resolutionView: words, columns: names, groupsShort, noGroup } = messages;
  const [sort, setSort] = useState<TableSort>();
  const countColumn = (position: Position): TableColumn<GroupVote> => ({
    id: position,
    header: messages.positions[position],
    isNumeric: true,
    value: (row) => row.counts[position],
  });
  const table = useDataTable({
    rows: groups,
    rowKey: ({ group }) => group ?? '',
    sort,
    columns: [
      {
        id: 'group',
        header: names.group,
        isRowHeader: true,
        value: ({ group }) => (group === undefined ? noGroup : groupsShort[group]),
      },
      {
        id: 'bar',
        header: names.tallyShort,
        value: (row) => messages.barText({ yes: row.counts.Y, no: row.counts.N, abstain: row.counts.A }),
        sortValue: (row) => row.counts.Y,
        render: (row) => <TallyBar size="small" counts={row.counts} />,
      },
      ...presentPositions(counts).map(countColumn),
    ],
  });
  return (
    <Figure
      title={words.groupsTitle}
      subtitle={words.groupsSubtitle}
      note={note}
      actions={<CsvButton title={words.groupsTitle} fileName={fileName} table={table} />}
    >
      <DataTable title={words.groupsTitle} table={table} sort={sort} onSort={setSort} />
    </Figure>
  );
}
