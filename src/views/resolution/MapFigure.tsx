import { useMemo } from 'react';
import type { MapLegendEntry, MapMark } from '../../charts/worldMap/mapMark.ts';
import { WorldMap } from '../../charts/worldMap/WorldMap.tsx';
import type { StateCode } from '../../core/state/stateCode.ts';
import { hasEveryMember } from '../../core/vote/hasEveryMember.ts';
import { countPositions, presentPositions } from '../../core/vote/memberVotes.ts';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { stateName } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import { recordColumns } from './recordColumns.tsx';
import { unitedGroups } from './unitedGroups.ts';
import { voteContext } from './voteContext.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** The positions of one vote on the map of the world. */
export function MapFigure({ view, index, resolution, votes }: VoteFigureProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { positions } = messages;
  const counts = countPositions(votes);
  const isWhole = hasEveryMember(resolution, votes);
  const marks = useMemo(
    () =>
      new Map<StateCode, MapMark>(
        votes.map(({ state, position }) => [
          state,
          {
            fill: position,
            label: messages.labelled(stateName(index, state, messages), messages.positions[position]),
          },
        ]),
      ),
    [votes, index, messages],
  );
  const legend = useMemo(
    (): readonly MapLegendEntry[] => [
      ...presentPositions(countPositions(votes)).map((position) => ({
        fill: position,
        label: words.countOf(
          messages.positions[position],
          votes.filter((vote) => vote.position === position).length,
        ),
      })),
      { fill: 'none', label: isWhole ? words.notMember : words.noVoteRecorded },
    ],
    [votes, messages, words, isWhole],
  );
  const title = words.mapTitle(unitedGroups(votes, messages));
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="map"
      fileName={`${resolution.id}-map`}
      title={title}
      subtitle={words.mapSubtitle}
      context={voteContext(resolution, messages, words)}
      n={words.nMembers(votes.length)}
      finding={title}
      limits={words.mapLimits(isWhole)}
      columns={recordColumns(view, index, resolution, messages)}
      rows={votes}
      rowKey={({ state }) => state}
    >
      <WorldMap
        marks={marks}
        legend={legend}
        summary={words.mapSummary(
          presentPositions(counts).map((position) => words.countOf(positions[position], counts[position])),
        )}
        stateName={(state) => stateName(index, state, messages)}
        onSelect={(state) => navigate(onView(view, { view: 'state', state }))}
        link={(state, label) => <ViewLink to={onView(view, { view: 'state', state })}>{label}</ViewLink>}
      />
    </ViewFigure>
  );
}
