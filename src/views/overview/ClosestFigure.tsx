import { useMemo } from 'react';
import { votesToTurn } from '../../core/agreement/margin.ts';
import { marginOf, type Tally } from '../../core/tally.ts';
import { closestVotes } from '../../core/vote/closestVotes.ts';
import type { RecordedVote } from '../../core/vote/recordedVote.ts';
import { OVERVIEW_WORDS } from '../../i18n/overview.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { shortSymbol } from '../names.ts';
import type { ViewProps } from '../viewProps.ts';
import { RankedVotes } from './RankedVotes.tsx';

interface ClosestFigureProps extends ViewProps {
  /** At least one. */
  readonly recorded: readonly RecordedVote[];
}

const SHOWN = 8;

/** The votes with the fewest votes between yes and no. */
export function ClosestFigure({ view, index, recorded }: ClosestFigureProps) {
  const { columns } = useMessages();
  const words = useWords(OVERVIEW_WORDS);
  const rows = useMemo(() => closestVotes(recorded, SHOWN), [recorded]);
  const [closest, widest] = [rows[0], rows.at(-1)];
  if (closest === undefined || widest === undefined) return null;
  const { resolution, tally: narrowest } = closest;
  const maxMargin = Math.abs(marginOf(widest.tally));
  return (
    <RankedVotes
      view={view}
      index={index}
      anchor="closest"
      title={words.closestTitle({
        symbol: shortSymbol(resolution.symbol),
        tally: narrowest,
        turn: votesToTurn(narrowest)?.votes,
        rank: rankOf(rows.map(({ tally }) => tally)),
      })}
      subtitle={words.closestSubtitle(rows.length, recorded.length)}
      limits={words.closestLimits}
      columns={[
        { id: 'margin', header: columns.margin, isNumeric: true, value: ({ tally }) => marginOf(tally) },
        {
          id: 'votes_to_turn',
          header: words.votesToTurn,
          isNumeric: true,
          value: ({ tally }) => votesToTurn(tally)?.votes,
        },
      ]}
      rows={rows}
      count={recorded.length}
      more={{ label: words.closestMore(maxMargin), filter: { maxMargin } }}
    />
  );
}

/** How the first of several tallies, closest first, stands among them. */
function rankOf([first, second]: readonly Tally[]): 'only' | 'shared' | 'first' {
  if (first === undefined || second === undefined) return 'only';
  return Math.abs(marginOf(first)) === Math.abs(marginOf(second)) ? 'shared' : 'first';
}
