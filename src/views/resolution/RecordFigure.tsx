import { useMemo } from 'react';
import { RESOLUTION_WORDS } from '../../i18n/resolution.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { changeView } from '../../url/useViewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { stateName } from '../names.ts';
import { recordColumns } from './recordColumns.tsx';
import { voteContext } from './voteContext.ts';
import type { VoteFigureProps } from './voteFigureProps.ts';

/** The per-state record of one vote: one row for each member. */
export function RecordFigure({ view, index, resolution, votes }: VoteFigureProps) {
  const messages = useMessages();
  const words = useWords(RESOLUTION_WORDS);
  const { resolutionView, formats } = messages;
  const columns = useMemo(
    () => recordColumns(view, index, resolution, messages),
    [view, index, resolution, messages],
  );
  const rows = useMemo(
    () =>
      votes.toSorted((a, b) =>
        formats.compare(stateName(index, a.state, messages), stateName(index, b.state, messages)),
      ),
    [votes, formats, index, messages],
  );
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="record"
      fileName={resolution.id}
      title={resolutionView.recordTitle}
      subtitle={resolutionView.recordSubtitle}
      context={voteContext(resolution, messages, words)}
      n={words.nMembers(votes.length)}
      finding={resolutionView.recordSubtitle}
      columns={columns}
      rows={rows}
      rowKey={({ state }) => state}
      sorting={{ sort: view.sort, onSort: (sort) => changeView({ sort }) }}
    />
  );
}
