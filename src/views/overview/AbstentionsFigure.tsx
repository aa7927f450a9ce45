import { useMemo } from 'react';
import { castCount } from '../../core/tally.ts';
import { abstainingShare, largestAbstentions } from '../../core/vote/largestAbstentions.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { shortSymbol } from '../names.ts';
import type { ViewProps } from '../viewProps.ts';
import { RankedVotes } from './RankedVotes.tsx';

interface AbstentionsFigureProps extends ViewProps {
  readonly recorded: readonly RecordedVote[];
}

const SHOWN = 8;

/** The votes with the largest share of abstentions. Nothing where nobody abstained. */
export function AbstentionsFigure({ view, index, recorded }: AbstentionsFigureProps) {
  const { columns, formats } = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const rows = useMemo(() => largestAbstentions(recorded, SHOWN), [recorded]);
  const [most] = rows;
  if (most === undefined) return null;
  const { resolution, tally: largest } = most;
  const minAbstentions = Math.min(...rows.map(({ tally }) => tally.abstain));
  return (
    <RankedVotes
      view={view}
      index={index}
      anchor="abstentions"
      title={words.abstainingTitle(shortSymbol(resolution.symbol), largest.abstain, castCount(largest))}
      subtitle={words.abstainingSubtitle(rows.length, recorded.length)}
      limits={words.abstainingLimits}
      columns={[
        { id: 'abstaining', header: columns.abstain, isNumeric: true, value: ({ tally }) => tally.abstain },
        {
          id: 'abstaining_share',
          header: words.abstainingShare,
          isNumeric: true,
          value: abstainingShare,
          render: (vote) => formats.percent(abstainingShare(vote)),
        },
      ]}
      rows={rows}
      count={recorded.length}
      more={{ label: words.abstainingMore(minAbstentions), filter: { minAbstentions } }}
    />
  );
}
