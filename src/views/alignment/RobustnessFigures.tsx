import { useMemo } from 'react';
import type { RateAxis, RateRow } from '../../charts/rateRows/layout.ts';
import { RateRows } from '../../charts/rateRows/RateRows.tsx';
import type { PairMove } from '../../core/agreement/robustness.ts';
import type { VoteTable } from '../../core/agreement/voteTable.ts';
import { ALIGNMENT_WORDS } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useKernel } from '../useKernel.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { fitOf } from './rankingFit.ts';
import {
  askForRankings,
  type ComparedChoice,
  type OtherChoice,
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
          <ChoicesFigure
            view={view}
            index={index}
            request={shown.request}
            compared={shown.picture}
            isRuleIdle={otherRule === undefined}
          />
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

interface ChoicesFigureProps extends ComparedProps {
  /** Whether the rule on unanimous votes changes nothing, as there are none. */
  readonly isRuleIdle: boolean;
}

/** Rank correlations seldom fall below 0: the axis shows that half only where one does. */
const POSITIVE: RateAxis = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] };
const WHOLE: RateAxis = { domain: [-1, 1], ticks: [-1, -0.5, 0, 0.5, 1] };

function ChoicesFigure({ view, index, request, compared, isRuleIdle }: ChoicesFigureProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const { alignment } = request;
  const columns = useMemo(
    () => robustnessColumns(alignment, view, { messages, frame, words }),
    [alignment, view, messages, frame, words],
  );
  const ranked = compared
    .flatMap(({ choice, ranking: { spearman, pairCount } }) =>
      spearman === undefined ? [] : [{ choice, spearman, pairCount }],
    )
    .sort((a, b) => a.spearman - b.spearman);
  const nameOf = (choice: OtherChoice) => choiceName(choice, alignment.measure, { messages, frame, words });
  const title = makeTitle();
  const pairs = Math.max(0, ...compared.map(({ ranking }) => ranking.pairCount));
  const rows = compared.flatMap(({ choice, ranking: { spearman, pairCount } }): readonly RateRow[] => {
    if (spearman === undefined) return [];
    const note = words.robustnessNote(scoreText(spearman), pairCount);
    return [
      {
        key: keyOf(choice),
        label: nameOf(choice),
        value: spearman,
        low: spearman,
        high: spearman,
        note,
        isThin: false,
      },
    ];
  });
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="robustness"
      title={title}
      subtitle={words.robustnessSubtitle(frame.measures[alignment.measure].inSentence)}
      n={words.pairsRanked(pairs)}
      finding={title}
      limits={words.robustnessLimits}
      columns={columns}
      rows={compared}
      rowKey={({ choice }) => keyOf(choice)}
      isStacked
    >
      {rows.length > 0 && (
        <RateRows
          rows={rows}
          summary={title}
          axis={rows.some(({ value }) => value < 0) ? WHOLE : POSITIVE}
          format={scoreText}
          linkRow={(key, mark) => {
            const choice = compared.find((other) => keyOf(other.choice) === key)?.choice;
            if (choice === undefined) return mark;
            const { measure, unanimous } = choice;
            return <ViewLink to={{ ...view, measure, unanimous }}>{mark}</ViewLink>;
          }}
        />
      )}
      <p className="alignment-note small">{blocsText()}</p>
      <p className="alignment-note small muted">
        {words.sentences([words.robustnessHint, isRuleIdle && words.noUnanimous])}
      </p>
    </ViewFigure>
  );

  function blocsText(): string {
    const names = (choice: OtherChoice) =>
      choice.measure === alignment.measure ? nameOf(choice) : frame.measures[choice.measure].inSentence;
    const kept = compared.filter(({ ranking: { movedStates } }) => movedStates === 0);
    const changed = compared.filter(({ ranking: { movedStates } }) => movedStates > 0);
    return words.sentences([
      kept.length > 0 && words.blocsKept(kept.map(({ choice }) => names(choice))),
      changed.length > 0 &&
        words.blocsChanged(
          changed.map(({ choice, ranking: { movedStates } }) => ({
            choice: names(choice),
            states: movedStates,
          })),
        ),
    ]);
  }
  function makeTitle(): string {
    const [least, most] = [ranked[0], ranked.at(-1)];
    if (least === undefined || most === undefined) return words.robustnessNothing;
    const fit = fitOf(least.spearman);
    const rho = scoreText(least.spearman);
    if (least === most) return words.robustnessTitleOne(fit, nameOf(least.choice), rho);
    return words.robustnessTitle(fit, nameOf(least.choice), rho, scoreText(most.spearman));
  }
}

function keyOf({ measure, unanimous }: OtherChoice): string {
  return `${measure} ${unanimous}`;
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
    ? words.movesTitle(
        nameOf(first),
        Math.round(first.rankBefore),
        Math.round(first.rankAfter),
        ranking?.pairCount ?? 0,
      )
    : words.movesNothing;
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="moves"
      title={title}
      subtitle={words.movesSubtitle(
        frame.measures[alignment.measure].inSentence,
        frame.measures[after].inSentence,
      )}
      n={words.pairsRanked(ranking?.pairCount ?? 0)}
      finding={title}
      limits={words.movesLimits}
      columns={columns}
      rows={ranking?.moves ?? []}
      rowKey={({ a, b }) => `${a}-${b}`}
      isStacked
    />
  );
}
