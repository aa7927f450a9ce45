import { useMemo } from 'react';
import { PositionBars } from '../../charts/positionBars/PositionBars.tsx';
import { POSITIONS } from '../../core/position.ts';
import { STATE_WORDS } from '../../i18n/state.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { isMember } from '../membership.ts';
import { narrowToPeriod } from '../periods/narrowToPeriod.ts';
import { useNamedPeriods } from '../periods/useNamedPeriods.ts';
import { mostAbstainingSession, type StateSession, sessionBars, stateSessions } from './sessionRows.ts';
import type { StateFigureProps } from './stateFigureProps.ts';
import { VotesLink } from './VotesLink.tsx';

/** A session with fewer votes is too small to be named in the title. */
const LEAST_VOTES = 5;

/** A state's positions session by session, with a gap where it was not a member. */
export function SessionsFigure({ view, index, table, selection, state }: StateFigureProps) {
  const { positions, positionsInSentence, nTimes } = useMessages();
  const words = useWords(STATE_WORDS);
  const periods = useNamedPeriods({ table, selection }, 'session');
  const sessions = useMemo(() => stateSessions(table, state, periods, isMember), [table, state, periods]);
  const bars = useMemo(
    () => sessionBars(sessions, { nTimes, range: words.sessionRange, gap: words.gap }),
    [sessions, nTimes, words],
  );
  const withVotes = sessions.filter(({ gap }) => gap === undefined);
  const held = withVotes.reduce((sum, session) => sum + session.held, 0);
  const most = mostAbstainingSession(sessions, LEAST_VOTES);
  const plain = words.sessionsTitle(state.name, withVotes.length, sessions.length);
  const title = most ? words.sessionsMost(plain, most.period.name, most.counts.A, most.held) : plain;
  const columns: readonly TableColumn<StateSession>[] = [
    { id: 'state', header: 'state', isExportOnly: true, value: () => state.code },
    { id: 'session', header: words.columns.session, isRowHeader: true, value: ({ period }) => period.name },
    ...POSITIONS.map(
      (position): TableColumn<StateSession> => ({
        id: position,
        header: positions[position],
        isNumeric: true,
        value: ({ counts, gap }) => (gap === undefined ? counts[position] : undefined),
      }),
    ),
    {
      id: 'votes',
      header: words.columns.held,
      isNumeric: true,
      value: ({ held: votes, gap }) => (gap === undefined ? votes : undefined),
      render: ({ held: votes, gap }) => (gap === undefined ? votes : words.gap[gap](1)),
    },
    { id: 'gap', header: 'gap', isExportOnly: true, value: ({ gap }) => gap },
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="sessions"
      fileName={`${index.dataSet.id}-${state.code}-sessions`}
      title={title}
      subtitle={words.sessionsSubtitle}
      n={words.nVotes(held)}
      finding={title}
      limits={words.sessionsLimits}
      columns={columns}
      rows={sessions}
      rowKey={({ period }) => period.key}
    >
      <PositionBars
        rows={bars}
        summary={title}
        linkPart={(key, { position, count }, mark) => {
          const session = sessions.find(({ period }) => period.key === key);
          if (session === undefined) return mark;
          const filter = narrowToPeriod(view.filter, session.period.period);
          return (
            <VotesLink
              to={{ ...view, filter, position }}
              label={words.openVotes(session.period.name, positionsInSentence[position], count)}
              inPicture
            >
              {mark}
            </VotesLink>
          );
        }}
      />
    </ViewFigure>
  );
}
