import type { VoteCells } from './voteCells.ts';

/** How one vote ran along a line of states. */
export interface VoteAlong {
  readonly vote: number;
  /** The share of the differences within this vote that the line accounts for; 0 to 1. */
  readonly share: number;
  /** Whether support rose from left to right. */
  readonly isFavouredRight: boolean;
}

/**
 * The votes that a line of states tells most about: those in which it accounts for most of the differences, summed
 * over the states that voted, the first of equals first. Positions are by state; a state without one is passed over.
 */
export function votesAlong(
  { dividing, starts, rows, values, placed }: VoteCells,
  positions: readonly (number | undefined)[],
  most: number,
): readonly VoteAlong[] {
  const places = Float64Array.from(placed, (state) => positions[state] ?? Number.NaN);
  const found = dividing.map((vote, index) => {
    const sums = { n: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
    for (let cell = starts[index] ?? 0, end = starts[index + 1] ?? 0; cell < end; cell += 1) {
      const x = places[rows[cell] ?? 0] ?? Number.NaN;
      const y = values[cell] ?? 0;
      if (Number.isNaN(x)) continue;
      sums.n += 1;
      sums.x += x;
      sums.y += y;
      sums.xx += x * x;
      sums.xy += x * y;
      sums.yy += y * y;
    }
    return { vote, ...explainedBy(sums) };
  });
  return found
    .filter(({ explained }) => explained > LITTLE)
    .sort((a, b) => b.explained - a.explained || a.vote - b.vote)
    .slice(0, most)
    .map(({ vote, share, isFavouredRight }) => ({ vote, share, isFavouredRight }));
}

/** Less than rounding can bring about. */
const LITTLE = 1e-9;

interface Sums {
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** What a straight line through the places and positions takes up of the squared differences from their mean. */
function explainedBy({ n, x, y, xx, xy, yy }: Sums) {
  const across = xx - (x * x) / n;
  const together = xy - (x * y) / n;
  const total = yy - (y * y) / n;
  const explained = across > LITTLE ? together ** 2 / across : 0;
  return {
    explained,
    share: total > LITTLE ? Math.min(1, explained / total) : 0,
    isFavouredRight: together > 0,
  };
}
