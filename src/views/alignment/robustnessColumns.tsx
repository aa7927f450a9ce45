import type { MeasureId } from '../../core/agreement/measures/measures.ts';
import type { PairMove } from '../../core/agreement/robustness.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { ViewState } from '../../url/viewState.ts';
import { ViewLink } from '../ViewLink.tsx';
import { type Alignment, stateAt } from './alignment.ts';
import { onPair } from './links.ts';
import type { PairWords } from './pairText.ts';
import type { ComparedChoice, OtherChoice } from './rankingJob.ts';
import { measureFormat, scoreText } from './score.ts';

/** What is different in another choice: the measure, or else the rule. */
export function choiceName(choice: OtherChoice, own: MeasureId, { frame, words }: PairWords): string {
  return choice.measure === own ? words.withUnanimous[choice.unanimous] : frame.measures[choice.measure].name;
}

/** The columns of the comparisons with other choices. */
export function robustnessColumns(
  alignment: Alignment,
  view: ViewState,
  words: PairWords,
): readonly TableColumn<ComparedChoice>[] {
  const { columns } = words.words;
  const round = (value: number | undefined) =>
    value === undefined ? words.frame.undefinedValue : scoreText(value);
  return [
    {
      id: 'compared_with',
      header: columns.comparison,
      isRowHeader: true,
      value: ({ choice }) => choiceName(choice, alignment.measure, words),
    },
    {
      id: 'spearman',
      header: columns.spearman,
      isNumeric: true,
      value: ({ ranking }) => ranking.spearman,
      render: ({ ranking }) => round(ranking.spearman),
    },
    {
      id: 'kendall',
      header: columns.kendall,
      isNumeric: true,
      value: ({ ranking }) => ranking.kendall,
      render: ({ ranking }) => round(ranking.kendall),
    },
    {
      id: 'pairs',
      header: columns.pairs,
      isNumeric: true,
      value: ({ ranking }) => ranking.pairCount,
      render: ({ ranking }) => words.messages.formats.number(ranking.pairCount),
    },
    {
      id: 'states_in_another_bloc',
      header: columns.blocs,
      value: ({ ranking }) => ranking.movedStates,
      render: ({ ranking: { movedStates } }) =>
        movedStates === 0 ? words.words.blocsSame : words.words.statesMove(movedStates),
    },
    {
      id: 'moves_most',
      header: columns.mover,
      value: ({ ranking: { moves } }) => moves[0] && pairName(alignment, moves[0], words),
      render: ({ ranking: { moves } }) =>
        moves[0] && <PairLink alignment={alignment} view={view} move={moves[0]} words={words} />,
    },
  ];
}

/** The columns of the pairs whose rank changes most from the reader's measure to another. */
export function moveColumns(
  alignment: Alignment,
  after: MeasureId,
  view: ViewState,
  words: PairWords,
): readonly TableColumn<PairMove>[] {
  const { columns } = words.words;
  const { number } = words.messages.formats;
  const rankIn = (measure: MeasureId) => words.words.rankIn(words.frame.measures[measure].inSentence);
  const formatBefore = measureFormat(alignment.measure, words.messages.formats);
  const formatAfter = measureFormat(after, words.messages.formats);
  return [
    {
      id: 'pair',
      header: columns.pair,
      isRowHeader: true,
      value: (move) => pairName(alignment, move, words),
      render: (move) => <PairLink alignment={alignment} view={view} move={move} words={words} />,
    },
    { id: 'first', header: 'first', isExportOnly: true, value: ({ a }) => stateAt(alignment, a).code },
    { id: 'second', header: 'second', isExportOnly: true, value: ({ b }) => stateAt(alignment, b).code },
    {
      id: 'rank_before',
      header: rankIn(alignment.measure),
      isNumeric: true,
      value: ({ rankBefore }) => rankBefore,
      render: ({ rankBefore }) => number(rankBefore),
    },
    {
      id: 'rank_after',
      header: rankIn(after),
      isNumeric: true,
      value: ({ rankAfter }) => rankAfter,
      render: ({ rankAfter }) => number(rankAfter),
    },
    {
      id: alignment.measure,
      header: words.frame.measures[alignment.measure].name,
      isNumeric: true,
      value: ({ valueBefore }) => valueBefore,
      render: ({ valueBefore }) => formatBefore(valueBefore),
    },
    {
      id: after,
      header: words.frame.measures[after].name,
      isNumeric: true,
      value: ({ valueAfter }) => valueAfter,
      render: ({ valueAfter }) => formatAfter(valueAfter),
    },
  ];
}

function pairName(alignment: Alignment, { a, b }: PairMove, { words }: PairWords): string {
  return words.pairName(stateAt(alignment, a).name, stateAt(alignment, b).name);
}

interface PairLinkProps {
  readonly alignment: Alignment;
  readonly view: ViewState;
  readonly move: PairMove;
  readonly words: PairWords;
}

function PairLink({ alignment, view, move, words }: PairLinkProps) {
  const to = onPair(view, stateAt(alignment, move.a).code, stateAt(alignment, move.b).code);
  return <ViewLink to={to}>{pairName(alignment, move, words)}</ViewLink>;
}
