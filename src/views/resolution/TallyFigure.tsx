import { TallyChart } from '../../charts/tallyBar/TallyChart.tsx';
import { tallyOf } from '../../core/filter/resolutionFilter.ts';
import { type Position, positionCode } from '../../core/position.ts';
import { countTally } from '../../core/tally.ts';
import { countPositions, presentPositions } from '../../core/vote/memberVotes.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { contextColumns } from './recordColumns.tsx';
import { voteContext } from './voteContext.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

interface TallyRow {
  readonly position: Position;
  readonly count: number;
}

/** The tally of one vote as a bar. */
export function TallyFigure({ view, index, resolution, votes }: VoteFigureProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { resolutionView, positions, columns: names, barText } = messages;
  const counts = countPositions(votes);
  const tally = tallyOf(resolution) ?? countTally(votes.map(({ position }) => position));
  const columns: readonly TableColumn<TallyRow>[] = [
    {
      id: 'position',
      header: names.position,
      isRowHeader: true,
      value: ({ position }) => positionCode(position),
      render: ({ position }) => positions[position],
    },
    { id: 'members', header: words.members, isNumeric: true, value: ({ count }) => count },
    ...contextColumns<TallyRow>(resolution, messages),
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="tally"
      fileName={`${resolution.id}-tally`}
      title={resolutionView.tallyTitle(tally)}
      subtitle={resolutionView.tallySubtitle}
      context={voteContext(resolution, messages, words)}
      n={words.nMembers(votes.length)}
      finding={messages.outcomeSentence(resolution.outcome, tally)}
      limits={words.tallyLimits}
      columns={columns}
      rows={presentPositions(counts).map((position) => ({ position, count: counts[position] }))}
      rowKey={({ position }) => position}
    >
      <TallyChart counts={counts} summary={barText(tally)} />
    </ViewFigure>
  );
}
