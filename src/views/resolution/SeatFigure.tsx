import { SeatChart } from '../../charts/seatChart/SeatChart.tsx';
import type { DataSetIndex } from '../../core/dataSetIndex.ts';
import { parseStateCode } from '../../core/state/stateCode.ts';
import { type GroupVote, groupVotes } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { stateName } from '../names.ts';
import { groupName } from './groupName.ts';
import { recordColumns } from './recordColumns.tsx';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** The seats of one vote by regional group and position. */
export function SeatFigure({ view, index, resolution, votes }: VoteFigureProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { resolutionView, nTimes } = messages;
  const groups = groupVotes(votes);
  const namesOf = (isDivided: boolean) =>
    groups.filter((group) => group.isDivided === isDivided).map(({ group }) => groupName(group, messages));
  const title = resolutionView.seatsTitle(namesOf(true), namesOf(false));
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="seats"
      fileName={`${resolution.id}-seats`}
      title={title}
      subtitle={`${resolutionView.seatsSubtitle(votes.length)} · ${resolution.symbol}`}
      n={nTimes(votes.length)}
      finding={title}
      limits={words.seatsLimits}
      columns={recordColumns(view, index, resolution, messages)}
      rows={votes}
      rowKey={({ state }) => state}
    >
      <SeatChart
        seats={votes.map(({ state, position, group }) => ({ state, position, group: group ?? '' }))}
        groups={groups.map(({ group }) => ({ id: group ?? '', name: groupName(group, messages) }))}
        stateName={(code) => stateNameOfCode(code, index, messages)}
        summary={`${resolutionView.seatsSummary} ${groups.map((group) => describeGroup(group, messages)).join(messages.clauseGap)}`}
      />
    </ViewFigure>
  );
}

function describeGroup({ group, counts }: GroupVote, messages: Messages): string {
  const cast = messages.barText({ yes: counts.Y, no: counts.N, abstain: counts.A });
  const notCast = (['X', 'notRecorded'] as const)
    .filter((position) => counts[position] > 0)
    .map((position) => `${messages.positions[position]} ${messages.formats.number(counts[position])}`);
  return messages.labelled(groupName(group, messages), [cast, ...notCast].join(', '));
}

function stateNameOfCode(code: string, index: DataSetIndex, messages: Messages): string {
  const state = parseStateCode(code);
  return state === undefined ? code : stateName(index, state, messages);
}
