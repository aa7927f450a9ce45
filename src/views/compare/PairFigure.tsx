import { useMemo } from 'react';
import { wilsonInterval } from '../../core/agreement/interval.ts';
import { sameCountOf, sharedCountOf } from '../../core/agreement/pairTable.ts';
import { unsharedVotes } from '../../core/agreement/pairVotes.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { intervalText, measureFormat, valueText } from '../measure/measureText.ts';
import { isMember } from '../membership.ts';
import type { PairComparison } from '../pair/comparison.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { CrossTable } from './CrossTable.tsx';
import { PairBars } from './PairBars.tsx';
import { pairVoteColumns } from './pairVoteColumns.tsx';
import { usePairVotes } from './usePairVotes.ts';

interface PairFigureProps extends ViewProps, VoteSelection {
  readonly pair: PairComparison;
}

/** How often two states agreed, and how each position of one met each of the other. */
export function PairFigure({ view, index, table, selection, pair }: PairFigureProps) {
  const messages = useMessages();
  const words = useWords(COMPARE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const rows = usePairVotes({ table, selection }, pair);
  const columns = useMemo(() => pairVoteColumns(messages, view, pair), [messages, view, pair]);
  const { first, second, value } = pair;
  const { formats, nTimes } = messages;
  const shared = sharedCountOf(pair.table);
  const same = sameCountOf(pair.table);
  const hasShared = shared > 0;
  const format = measureFormat(view.measure, formats);
  const isThin = value.kind === 'measured' && value.n < view.minShared;
  const dates = rows.flatMap(({ resolution }) => resolution.date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  const title = hasShared
    ? words.pairTitle(first.name, second.name, same, shared)
    : words.pairNothing(first.name, second.name);
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="pair"
      title={title}
      subtitle={words.pairSubtitle(
        first.name,
        second.name,
        from && to && words.span(formats.date(from), formats.date(to)),
      )}
      n={words.nVotes(shared)}
      finding={hasShared ? words.pairFinding(same, shared, ...shareTexts()) : title}
      limits={words.pairLimits}
      columns={columns}
      rows={rows}
      rowKey={({ resolution }) => resolution.id}
      isStacked
      isTabular={!hasShared}
    >
      <p className={isThin ? 'pair-value muted' : 'pair-value'}>
        <strong>
          {frame.measures[view.measure].name}
          {value.kind === 'measured' ? ' ' : ': '}
          {valueText(value, format, frame)}
        </strong>
        {value.kind === 'measured' &&
          ` · ${[nTimes(value.n), intervalText(value, format, frame)].filter(Boolean).join(' · ')}`}
      </p>
      {hasShared && (
        <div className="pair-pictures">
          <CrossTable view={view} pair={pair} />
          <PairBars view={view} pair={pair} summary={title} />
        </div>
      )}
      <UnsharedWords table={table} selection={selection} pair={pair} />
    </ViewFigure>
  );

  function shareTexts(): [share: string, interval: string] {
    const { low, high } = wilsonInterval(same, shared);
    return [formats.percent(same / shared), frame.interval(formats.percent(low), formats.percent(high))];
  }
}

/** Why the rest of the selection is not counted; nothing where all of it is. */
function UnsharedWords({ table, selection, pair }: VoteSelection & { readonly pair: PairComparison }) {
  const words = useWords(COMPARE_WORDS);
  const { notMember, noRecord, notRecorded, notVoting } = unsharedVotes(
    table,
    pair.first.row,
    pair.second.row,
    selection,
    isMember,
  );
  const total = notMember + noRecord + notRecorded + notVoting;
  if (total === 0) return null;
  const parts = [
    { votes: notMember, reason: words.notMember },
    { votes: noRecord, reason: words.noRecord },
    { votes: notRecorded, reason: words.notRecorded },
    { votes: notVoting, reason: words.notVoting },
  ].filter(({ votes }) => votes > 0);
  const reasons = parts.map(({ votes, reason }) =>
    parts.length === 1 ? reason : words.unsharedPart(votes, reason),
  );
  return <p className="muted small prose">{words.unshared(total, reasons)}</p>;
}
