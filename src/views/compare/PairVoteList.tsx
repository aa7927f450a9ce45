import { useMemo, useState } from 'react';
import type { PairCell } from '../../core/agreement/pairTable.ts';
import { cellOf } from '../../core/agreement/pairVotes.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { LimitedTable } from '../../ui/LimitedTable.tsx';
import { type TableSort, useDataTable } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { subjectName } from '../names.ts';
import type { PairComparison } from '../pair/comparison.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { CELL_POSITIONS } from './cellPositions.ts';
import { frequentSubjects } from './frequentSubjects.ts';
import { pairVoteColumns } from './pairVoteColumns.tsx';
import { type PairVoteRow, usePairVotes } from './usePairVotes.ts';

interface PairVoteListProps extends ViewProps, VoteSelection {
  readonly pair: PairComparison;
}

const FIRST_VOTES = 50;

/** The votes of the chosen cell of a pair's table, or, where none is chosen, those in which the two differed. */
export function PairVoteList({ view, index, table, selection, pair }: PairVoteListProps) {
  const messages = useMessages();
  const words = useWords(COMPARE_WORDS);
  const [sort, setSort] = useState<TableSort>();
  const { cell } = view;
  const all = usePairVotes({ table, selection }, pair);
  const rows = useMemo(() => all.filter((vote) => isListed(vote, cell)), [all, cell]);
  const columns = useMemo(() => pairVoteColumns(messages, view, pair), [messages, view, pair]);
  const model = useDataTable({ columns, rows, rowKey: voteKey, sort });
  const sorted = useMemo(() => model.rows.map(({ row }) => row), [model]);
  const title = useTitle(pair, cell, rows.length);
  const subjects = frequentSubjects(
    rows.map(({ resolution }) => resolution),
    3,
  ).map(({ subject, count }) => `${subjectName(subject, messages)} (${messages.formats.number(count)})`);
  const often = subjects.length > 0 ? words.oftenOn(subjects) : undefined;
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="pair-votes"
      title={title}
      subtitle={[often, words.listSubtitle].filter(Boolean).join(' · ')}
      n={words.nVotes(rows.length)}
      finding={[title, often].filter(Boolean).join('. ')}
      limits={words.listLimits}
      columns={columns}
      rows={sorted}
      rowKey={voteKey}
      isTabular
    >
      {cell !== undefined && (
        <p className="small table-rest">
          <ViewLink to={{ ...view, cell: undefined }}>{words.showDiffering}</ViewLink>
        </p>
      )}
      {rows.length > 0 && (
        <LimitedTable
          key={cell}
          title={title}
          table={model}
          limit={FIRST_VOTES}
          sort={sort}
          onSort={setSort}
          isStacked
        />
      )}
    </ViewFigure>
  );
}

function isListed(vote: PairVoteRow, cell: PairCell | undefined): boolean {
  return cell === undefined ? vote.first !== vote.second : cellOf(vote) === cell;
}

function voteKey({ resolution }: PairVoteRow): string {
  return resolution.id;
}

function useTitle({ first, second }: PairComparison, cell: PairCell | undefined, count: number): string {
  const { positionsInSentence } = useMessages();
  const words = useWords(COMPARE_WORDS);
  if (cell === undefined) return count === 0 ? words.differNothing : words.differTitle(count);
  const [ofFirst, ofSecond] = CELL_POSITIONS[cell];
  return words.cellTitle(
    count,
    words.stateTakes(first.name, positionsInSentence[ofFirst]),
    words.stateTakes(second.name, positionsInSentence[ofSecond]),
  );
}
