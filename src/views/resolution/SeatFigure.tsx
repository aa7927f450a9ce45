import { useMemo } from 'react';
import type { Seat } from '../../charts/seatChart/layout.ts';
import { SeatChart } from '../../charts/seatChart/SeatChart.tsx';
import { parseStateCode } from '../../core/state/stateCode.ts';
import { type GroupVote, groupVotes } from '../../core/vote/memberVotes.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { stateName } from '../names.ts';
import { groupName } from './groupName.ts';
import { recordColumns } from './recordColumns.tsx';
import { voteContext } from './voteContext.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** The seats of one vote by regional group and position. */
export function SeatFigure({ view, index, resolution, votes }: VoteFigureProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { resolutionView, positions } = messages;
  const groups = useMemo(() => groupVotes(votes), [votes]);
  // What stands on the squares is codes, so codes are what one looks for.
  const seats = useMemo(
    () =>
      votes
        .map(({ state, position, group }): Seat => ({ state, position, group: group ?? '' }))
        .toSorted((a, b) => (a.state < b.state ? -1 : 1)),
    [votes],
  );
  const rows = useMemo(
    () => groups.map(({ group }) => ({ id: group ?? '', name: groupName(group, messages) })),
    [groups, messages],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const namesOf = (isDivided: boolean) =>
    groups
      .filter((row) => row.group !== undefined && row.isDivided === isDivided)
      .map(({ group }) => groupName(group, messages));
  const title = resolutionView.seatsTitle(namesOf(true), namesOf(false));
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="seats"
      fileName={`${resolution.id}-seats`}
      title={title}
      subtitle={resolutionView.seatsSubtitle(votes.length)}
      context={voteContext(resolution, messages, words)}
      n={words.nMembers(votes.length)}
      finding={title}
      limits={words.seatsLimits}
      columns={recordColumns(view, index, resolution, messages)}
      rows={votes}
      rowKey={({ state }) => state}
    >
      <SeatChart
        seats={seats}
        groups={rows}
        describe={({ state, group, position }) =>
          words.seat(nameOf(state), names.get(group) ?? group, positions[position])
        }
        hint={words.seatsHint}
        onOpen={(code) => {
          const state = parseStateCode(code);
          if (state !== undefined) navigate(onView(view, { view: 'state', state }));
        }}
        summary={`${resolutionView.seatsSummary} ${groups.map((group) => describeGroup(group, messages)).join(messages.clauseGap)}`}
      />
    </ViewFigure>
  );

  function nameOf(code: string): string {
    const state = parseStateCode(code);
    return state === undefined ? code : stateName(index, state, messages);
  }
}

function describeGroup({ group, counts }: GroupVote, messages: Messages): string {
  const cast = messages.barText({ yes: counts.Y, no: counts.N, abstain: counts.A });
  const notCast = (['X', 'notRecorded'] as const)
    .filter((position) => counts[position] > 0)
    .map((position) => `${messages.positions[position]} ${messages.formats.number(counts[position])}`);
  return messages.labelled(groupName(group, messages), [cast, ...notCast].join(', '));
}
