import { useMemo, useState } from 'react';
import { type BesideGroup, loyaltyOf, votesBesideGroup } from '../../core/agreement/loyalty.ts';
import type { Resolution } from '../../core/resolution.ts';
import { REGIONAL_GROUPS } from '../../core/state/regionalGroup.ts';
import { formatTally } from '../../core/tally.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { STATE_WORDS, type StateWords } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { LimitedTable } from '../../ui/LimitedTable.tsx';
import { type TableColumn, type TableSort, useDataTable } from '../../ui/useDataTable.ts';
import type { ViewState } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { PositionMark } from '../PositionMark.tsx';
import { regionalVotersOf } from '../regionalVotersOf.ts';
import { TallyMark } from '../TallyMark.tsx';
import { newestFirst } from '../voteTable/newestFirst.ts';
import { voteColumns, voteFileColumns } from '../voteTable/voteColumns.tsx';
import type { StateFigureProps } from './stateFigureProps.ts';

interface BreakRow extends BesideGroup {
  readonly resolution: Resolution;
}

const FIRST_ROWS = 10;

/** The votes in which a state took another position than most of its regional group. */
export function GroupBreaksFigure({ view, index, table, selection, state }: StateFigureProps) {
  const messages = useMessages();
  const words = useWords(STATE_WORDS);
  const [sort, setSort] = useState<TableSort>();
  const groups = regionalVotersOf(index);
  const votes = useMemo(
    () => groups.flatMap((group) => votesBesideGroup(table, state.row, group, selection)),
    [groups, table, state.row, selection],
  );
  const rows = useMemo(() => {
    const breaks = votes.filter(({ own, most }) => most !== undefined && own !== most);
    return newestFirst(
      breaks.flatMap((vote): readonly BreakRow[] => {
        const resolution = table.resolutions[vote.column];
        return resolution === undefined ? [] : [{ ...vote, resolution }];
      }),
    );
  }, [votes, table]);
  const columns = useMemo(() => breakColumns(messages, words, view), [messages, words, view]);
  const model = useDataTable({ columns, rows, rowKey, sort });
  const sorted = useMemo(() => model.rows.map(({ row }) => row), [model]);
  const { rate, skipped } = loyaltyOf(votes);
  const compared = rate.kind === 'measured' ? rate.n : 0;
  const title =
    compared === 0 ? words.breaksNothing(state.name) : words.breaksTitle(state.name, rows.length, compared);
  const belonged = REGIONAL_GROUPS.filter((_, place) =>
    groups[place]?.members.some(({ row }) => row === state.row),
  );
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="breaks"
      fileName={`${index.dataSet.id}-${state.code}-breaks`}
      title={title}
      subtitle={words.breaksSubtitle(
        belonged.map((group) => messages.groups[group]),
        skipped,
      )}
      n={words.nVotes(compared)}
      finding={title}
      limits={words.breaksLimits}
      columns={columns}
      rows={sorted}
      rowKey={rowKey}
      isTabular
    >
      {rows.length > 0 && (
        <LimitedTable title={title} table={model} limit={FIRST_ROWS} sort={sort} onSort={setSort} isStacked />
      )}
    </ViewFigure>
  );
}

function rowKey({ resolution }: BreakRow): string {
  return resolution.id;
}

function breakColumns(
  messages: Messages,
  words: StateWords,
  view: ViewState,
): readonly TableColumn<BreakRow>[] {
  return [
    ...voteColumns<BreakRow>(messages, view),
    {
      id: 'position',
      header: words.columns.own,
      className: 'break-position',
      value: ({ own }) => own,
      sortValue: ({ own }) => messages.positions[own],
      render: ({ own }) => <PositionMark position={own} />,
    },
    {
      id: 'group_position',
      header: words.columns.most,
      className: 'break-position',
      value: ({ most }) => most,
      sortValue: ({ most }) => most && messages.positions[most],
      render: ({ most }) => most && <PositionMark position={most} />,
    },
    {
      id: 'group_split',
      header: words.columns.split,
      className: 'break-split',
      value: ({ others }) => formatTally(others),
      sortValue: ({ others }) => others.yes,
      render: ({ others }) => <TallyMark tally={others} />,
    },
    ...voteFileColumns<BreakRow>(),
  ];
}
