import { useMemo } from 'react';
import type { PositionRow } from '../../charts/positionBars/layout.ts';
import { PositionBars } from '../../charts/positionBars/PositionBars.tsx';
import { PAIR_CELLS, type PairTable } from '../../core/agreement/pairTable.ts';
import type { CastPosition } from '../../core/position.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { ViewState } from '../../url/viewState.ts';
import type { PairComparison } from '../pair/comparison.ts';
import { ViewLink } from '../ViewLink.tsx';
import { CELL_POSITIONS } from './cellPositions.ts';

interface PairBarsProps {
  readonly view: ViewState;
  readonly pair: PairComparison;
  readonly summary: string;
}

/** In favour, abstaining, against. */
const ORDER = ['Y', 'A', 'N'] as const satisfies readonly CastPosition[];

/**
 * How one state voted whenever the other took each position: a bar for each, its parts leading to their votes.
 *
 * The table beside it says the same to those who do not see it, and its numbers are the links that keys reach.
 */
export function PairBars({ view, pair, summary }: PairBarsProps) {
  const { positionsInSentence, nTimes } = useMessages();
  const words = useWords(COMPARE_WORDS);
  const { first, table } = pair;
  const rows = useMemo(
    () =>
      ORDER.flatMap((position): readonly PositionRow[] => {
        const counts = countsBeside(table, position);
        const n = counts.Y + counts.A + counts.N;
        if (n === 0) return [];
        const taking = positionsInSentence[position];
        const label = words.stateTakes(first.name, taking);
        const shortLabel = words.stateTakes(first.code, taking);
        return [{ kind: 'votes', key: position, label, shortLabel, counts, note: nTimes(n) }];
      }),
    [first, table, positionsInSentence, nTimes, words],
  );
  return (
    <div className="pair-bars" aria-hidden="true">
      <PositionBars
        rows={rows}
        summary={summary}
        linkPart={(own, { position }, mark) => {
          const cell = PAIR_CELLS.find((one) => CELL_POSITIONS[one].join() === `${own},${position}`);
          if (cell === undefined) return mark;
          return (
            <ViewLink to={{ ...view, cell: view.cell === cell ? undefined : cell }} tabIndex={-1}>
              {mark}
            </ViewLink>
          );
        }}
      />
    </div>
  );
}

/** How often the second state took each position where the first took a given one. */
function countsBeside(table: PairTable, own: CastPosition) {
  const counts = { Y: 0, N: 0, A: 0, X: 0, notRecorded: 0 };
  for (const cell of PAIR_CELLS) {
    const [first, second] = CELL_POSITIONS[cell];
    if (first === own) counts[second] = table[cell];
  }
  return counts;
}
