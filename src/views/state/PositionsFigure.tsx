import { TallyChart } from '../../charts/tallyBar/TallyChart.tsx';
import { heldCount } from '../../core/agreement/positionCounts.ts';
import { type Position, positionCode } from '../../core/position.ts';
import type { PositionCount } from '../../core/vote/memberVotes.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import type { ComparedState } from '../pair/comparison.ts';
import type { ViewProps } from '../viewProps.ts';
import { heldPositions } from './heldPositions.ts';
import { VotesLink } from './VotesLink.tsx';

interface PositionsFigureProps extends ViewProps {
  readonly state: ComparedState;
  /** At least one vote in all. */
  readonly counts: PositionCount;
}

/** How often a state stood in each position. */
export function PositionsFigure({ view, index, state, counts }: PositionsFigureProps) {
  const { positions, positionsInSentence, columns: names, formats } = useMessages();
  const words = useWords(STATE_WORDS);
  const held = heldCount(counts);
  const present = heldPositions(counts);
  const [first = 'Y'] = present.toSorted((a, b) => counts[b] - counts[a]);
  const title = words.positionsTitle(state.name, first, counts[first], held);
  const said = (position: Position) => `${formats.number(counts[position])} ${positionsInSentence[position]}`;
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="positions"
      fileName={`${index.dataSet.id}-${state.code}-positions`}
      title={title}
      subtitle={words.positionsSubtitle}
      n={words.nVotes(held)}
      finding={formats.list(present.map(said))}
      limits={words.positionsLimits}
      columns={[
        { id: 'state', header: names.state, isExportOnly: true, value: () => state.code },
        {
          id: 'position',
          header: names.position,
          isRowHeader: true,
          value: ({ position }) => positionCode(position),
          render: ({ position }) => positions[position],
        },
        { id: 'votes', header: names.votes, isNumeric: true, value: ({ count }) => count },
      ]}
      rows={present.map((position) => ({ position, count: counts[position] }))}
      rowKey={({ position }) => position}
    >
      <TallyChart counts={counts} summary={formats.list(present.map(said))} />
      <p className="small muted votes-by-position-label" id="votes-by-position">
        {words.listThem}
      </p>
      <ul className="votes-by-position small" aria-labelledby="votes-by-position">
        {present.map((position) => (
          <li key={position}>
            <VotesLink to={{ ...view, position }}>
              {formats.number(counts[position])} {positions[position]}
            </VotesLink>
          </li>
        ))}
      </ul>
    </ViewFigure>
  );
}
