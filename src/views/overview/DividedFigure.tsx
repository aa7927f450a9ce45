import { useMemo } from 'react';
import { DotStrip } from '../../charts/dotStrip/DotStrip.tsx';
import { formatTally } from '../../core/tally.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { useSubtitle } from '../frame/AdoptedOnlyNote.tsx';
import { shortSymbol, titleOf } from '../names.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type DividedVote, divideVotes } from './dividedVotes.ts';
import { voteColumns, voteExportColumns } from './voteColumns.tsx';

interface DividedFigureProps extends ViewProps {
  readonly recorded: readonly RecordedVote[];
}

/** How divided the recorded votes were: one dot for each, by its share in favour. */
export function DividedFigure({ view, index, recorded }: DividedFigureProps) {
  const messages = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const { formats } = messages;
  const { votes, belowHalf, median } = useMemo(() => divideVotes(recorded), [recorded]);
  const voteById = useMemo(
    () => new Map<string, DividedVote>(votes.map((vote) => [vote.resolution.id, vote])),
    [votes],
  );
  const dots = useMemo(
    () =>
      votes.map(({ resolution: { id, symbol }, share }) => ({
        id,
        value: share,
        label: shortSymbol(symbol),
      })),
    [votes],
  );
  const [lowest] = votes;
  const finding =
    lowest === undefined || median === undefined
      ? ''
      : words.dividedFinding(
          formats.percent(median.share),
          shortSymbol(lowest.resolution.symbol),
          formats.percent(lowest.share),
        );
  const describe = (id: string) => {
    const vote = voteById.get(id);
    if (vote === undefined) return '';
    const { text } = titleOf(vote.resolution, messages);
    const tally = formatTally(vote.tally).replaceAll('-', '–');
    return words.dotText(shortSymbol(vote.resolution.symbol), text, tally, formats.percent(vote.share));
  };
  const columns: readonly TableColumn<DividedVote>[] = [
    ...voteColumns(messages, view),
    {
      id: 'share_in_favour',
      header: words.inFavourShare,
      isNumeric: true,
      value: ({ share }) => share,
      render: ({ share }) => formats.percent(share),
    },
    {
      id: 'agreement_index',
      header: words.agreementIndex,
      isNumeric: true,
      value: (vote) => vote.agreementIndex,
      render: (vote) => vote.agreementIndex?.toFixed(2),
    },
    ...voteExportColumns(messages),
  ];

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="divided"
      title={words.dividedTitle(belowHalf, votes.length)}
      subtitle={useSubtitle(index, words.dividedSubtitle)}
      n={words.voteCount(votes.length)}
      finding={finding}
      limits={words.dividedLimits}
      columns={columns}
      rows={votes}
      rowKey={({ resolution }) => resolution.id}
    >
      <DotStrip
        dots={dots}
        halfLabel={words.dividedHalf}
        summary={finding}
        describe={describe}
        hint={words.dividedHint}
        linkDot={(id, mark, tabIndex) => (
          <ViewLink to={onView(view, { view: 'resolution', id })} label={describe(id)} tabIndex={tabIndex}>
            {mark}
          </ViewLink>
        )}
      />
    </ViewFigure>
  );
}
