import { useMemo } from 'react';
import type { PairMove } from '../../core/agreement/robustness.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useKernel } from '../useKernel.ts';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, stateAt } from './alignment.ts';
import {
  askForRankings,
  type ComparedChoice,
  otherChoices,
  otherMeasure,
  otherRuleTables,
  type RankingRequest,
} from './rankingJob.ts';
import { choiceName, moveColumns, robustnessColumns } from './robustnessColumns.tsx';
import { scoreText } from './score.ts';
import { useDrawn } from './useDrawn.ts';
import { Waiting } from './Waiting.tsx';

interface RobustnessFiguresProps extends ViewProps {
  readonly alignment: Alignment;
  readonly table: VoteTable;
}

/** How the ranking of all pairs changes with other measures and rules, and which pairs move most. */
export function RobustnessFigures({ view, index, alignment, table }: RobustnessFiguresProps) {
  const kernel = useKernel();
  const words = useWords(ALIGNMENT_WORDS);
  const otherRule = useMemo(
    () => otherRuleTables(kernel, table, view, alignment),
    [kernel, table, view, alignment],
  );
  const request = useMemo(
    (): RankingRequest => ({ alignment, others: otherChoices(alignment, view.unanimous, otherRule) }),
    [alignment, view.unanimous, otherRule],
  );
  const { shown, isDrawing, failure } = useDrawn(request, askForRankings);
  return (
    <Waiting isDrawing={isDrawing} isFirst={shown === undefined} failure={failure}>
      {shown && (
        <div className="alignment-pair">
          <div>
            <ChoicesFigure view={view} index={index} request={shown.request} compared={shown.picture} />
            {otherRule === undefined && <p className="alignment-note small muted">{words.noUnanimous}</p>}
          </div>
          <MovesFigure view={view} index={index} request={shown.request} compared={shown.picture} />
        </div>
      )}
    </Waiting>
  );
}

interface ComparedProps extends ViewProps {
  readonly request: RankingRequest;
  readonly compared: readonly ComparedChoice[];
}

function ChoicesFigure({ view, index, request, compared }: ComparedProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const { alignment } = request;
  const columns = useMemo(
    () => robustnessColumns(alignment, view, { messages, frame, words }),
    [alignment, view, messages, frame, words],
  );
  const ranked = compared
    .flatMap(({ choice, ranking: { spearman } }) => (spearman === undefined ? [] : [{ choice, spearman }]))
    .sort((a, b) => a.spearman - b.spearman);
  const [least, most] = [ranked[0], ranked.at(-1)];
  const nameOf = ({ choice }: { readonly choice: ComparedChoice['choice'] }) =>
    choiceName(choice, alignment.measure, { messages, frame, words });
  const title =
    least && most
      ? words.robustnessTitle(
          nameOf(least),
          scoreText(least.spearman),
          nameOf(most),
          scoreText(most.spearman),
        )
      : words.robustnessNothing;
  const pairs = Math.max(0, ...compared.map(({ ranking }) => ranking.pairCount));
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="robustness"
      title={title}
      subtitle={words.robustnessSubtitle(frame.measures[alignment.measure].name)}
      n={words.pairsRanked(pairs)}
      finding={title}
      limits={words.robustnessLimits}
      columns={columns}
      rows={compared}
      rowKey={({ choice }) => `${choice.measure} ${choice.unanimous}`}
    />
  );
}

function MovesFigure({ view, index, request, compared }: ComparedProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const { alignment } = request;
  const after = otherMeasure(alignment.measure);
  const ranking = compared.find(({ choice }) => choice.measure === after)?.ranking;
  const columns = useMemo(
    () => moveColumns(alignment, after, view, { messages, frame, words }),
    [alignment, after, view, messages, frame, words],
  );
  const [first] = ranking?.moves ?? [];
  const nameOf = ({ a, b }: PairMove) =>
    words.pairName(stateAt(alignment, a).name, stateAt(alignment, b).name);
  const title = first
    ? words.movesTitle(nameOf(first), first.rankBefore, first.rankAfter)
    : words.movesNothing;
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="moves"
      title={title}
      subtitle={words.movesSubtitle(frame.measures[alignment.measure].name, frame.measures[after].name)}
      n={words.pairsRanked(ranking?.pairCount ?? 0)}
      finding={title}
      limits={words.movesLimits}
      columns={columns}
      rows={ranking?.moves ?? []}
      rowKey={({ a, b }) => `${a}-${b}`}
    />
  );
}
