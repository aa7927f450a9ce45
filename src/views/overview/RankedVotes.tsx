import type { ResolutionFilter } from '../../core/filter/resolutionFilter.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { voteColumns, voteExportColumns } from './voteColumns.tsx';

interface RankedVotesProps extends ViewProps {
  readonly anchor: string;
  readonly title: string;
  readonly subtitle: string;
  readonly limits: string;
  /** What the votes are ranked by. */
  readonly columns: readonly TableColumn<RecordedVote>[];
  readonly rows: readonly RecordedVote[];
  /** Votes that these were chosen from. */
  readonly count: number;
  /** Leads to all votes as far along as the last one shown. */
  readonly more: { readonly label: string; readonly filter: Partial<ResolutionFilter> };
}

/** The first votes of a ranking, with the way to the others. */
export function RankedVotes({ view, index, columns, rows, count, more, ...figure }: RankedVotesProps) {
  const messages = useMessages();
  const { voteCount } = useWords(OVERVIEW_WORDS);
  const filter = { ...view.filter, ...more.filter };
  return (
    <ViewFigure
      {...figure}
      view={view}
      index={index}
      subtitle={useSubtitle(index, figure.subtitle)}
      n={voteCount(count)}
      finding={figure.title}
      columns={[...voteColumns(messages, view), ...columns, ...voteExportColumns(messages)]}
      rows={rows}
      rowKey={voteKey}
      isStacked
      remarks={
        view.embed === undefined && (
          <span className="screen-only">
            <ViewLink to={onView(view, { view: 'resolutions', filter })}>{more.label}</ViewLink>
          </span>
        )
      }
    />
  );
}

function voteKey({ resolution }: RecordedVote): string {
  return resolution.id;
}
