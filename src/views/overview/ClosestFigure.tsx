import { useMemo } from 'react';
import { votesToTurn } from '../../core/agreement/margin.ts';
import { marginOf } from '../../core/tally.ts';
import { closestVotes } from '../../core/vote/closestVotes.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { shortSymbol } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { voteColumns, voteExportColumns } from './voteColumns.tsx';

interface ClosestFigureProps extends ViewProps {
  /** At least one. */
  readonly recorded: readonly RecordedVote[];
}

const SHOWN = 8;

/** The votes with the fewest votes between yes and no. */
export function ClosestFigure({ view, index, recorded }: ClosestFigureProps) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const rows = useMemo(() => closestVotes(recorded, SHOWN), [recorded]);
  const subtitle = useSubtitle(index, words.closestSubtitle(rows.length, recorded.length));
  const [closest, widest] = [rows[0], rows.at(-1)];
  if (closest === undefined || widest === undefined) return null;
  const title = words.closestTitle(
    shortSymbol(closest.resolution.symbol),
    closest.tally,
    votesToTurn(closest.tally)?.votes,
  );
  const maxMargin = Math.abs(marginOf(widest.tally));
  const columns: readonly TableColumn<RecordedVote>[] = [
    ...voteColumns(messages, view),
    {
      id: 'margin',
      header: messages.columns.margin,
      isNumeric: true,
      value: ({ tally }) => marginOf(tally),
    },
    {
      id: 'votes_to_turn',
      header: words.votesToTurn,
      isNumeric: true,
      value: ({ tally }) => votesToTurn(tally)?.votes,
    },
    ...voteExportColumns(messages),
  ];
  return (
    <div className="figure-with-more">
      <ViewFigure
        view={view}
        index={index}
        anchor="closest"
        title={title}
        subtitle={subtitle}
        n={words.voteCount(recorded.length)}
        finding={title}
        limits={words.closestLimits}
        columns={columns}
        rows={rows}
        rowKey={({ resolution }) => resolution.id}
        isStacked
      />
      {view.embed === undefined && (
        <p className="small">
          <ViewLink to={onView(view, { view: 'resolutions', filter: { ...view.filter, maxMargin } })}>
            {words.closestMore(maxMargin)}
          </ViewLink>
        </p>
      )}
    </div>
  );
}
