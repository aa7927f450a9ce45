import { useMemo } from 'react';
import { castCount } from '../../core/tally.ts';
import { abstainingShare, largestAbstentions } from '../../core/vote/largestAbstentions.ts';
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

interface AbstentionsFigureProps extends ViewProps {
  readonly recorded: readonly RecordedVote[];
}

const SHOWN = 8;

/** The votes with the largest share of abstentions. Nothing where nobody abstained. */
export function AbstentionsFigure({ view, index, recorded }: AbstentionsFigureProps) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const rows = useMemo(() => largestAbstentions(recorded, SHOWN), [recorded]);
  const subtitle = useSubtitle(index, words.abstainingSubtitle(rows.length, recorded.length));
  const [most] = rows;
  if (most === undefined) return null;
  const title = words.abstainingTitle(
    shortSymbol(most.resolution.symbol),
    most.tally.abstain,
    castCount(most.tally),
  );
  const minAbstentions = Math.min(...rows.map(({ tally }) => tally.abstain));
  const columns: readonly TableColumn<RecordedVote>[] = [
    ...voteColumns(messages, view),
    {
      id: 'abstaining',
      header: messages.columns.abstain,
      isNumeric: true,
      value: ({ tally }) => tally.abstain,
    },
    {
      id: 'abstaining_share',
      header: words.abstainingShare,
      isNumeric: true,
      value: abstainingShare,
      render: (vote) => messages.formats.percent(abstainingShare(vote)),
    },
    ...voteExportColumns(messages),
  ];
  return (
    <div className="figure-with-more">
      <ViewFigure
        view={view}
        index={index}
        anchor="abstentions"
        title={title}
        subtitle={subtitle}
        n={words.voteCount(recorded.length)}
        finding={title}
        limits={words.abstainingLimits}
        columns={columns}
        rows={rows}
        rowKey={({ resolution }) => resolution.id}
        isStacked
      />
      {view.embed === undefined && (
        <p className="small">
          <ViewLink to={onView(view, { view: 'resolutions', filter: { ...view.filter, minAbstentions } })}>
            {words.abstainingMore(minAbstentions)}
          </ViewLink>
        </p>
      )}
    </div>
  );
}
