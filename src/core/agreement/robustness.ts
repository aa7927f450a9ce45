import type { PairMatrix } from './pairMatrix.ts';
import { kendallOfRanks, ranksOf, spearmanOfRanks } from './rankCorrelation.ts';

/** A pair's place in two rankings; rank 1 is the closest pair, equal values share the mean of their ranks. */
export interface PairMove {
  /** Places of the two states, the lower first. */
  readonly a: number;
  readonly b: number;
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly valueBefore: number;
  readonly valueAfter: number;
}

/** How far two rankings of the same pairs agree. */
export interface PairRanking {
  /** Pairs that have a value under both choices; only these are ranked. */
  readonly pairCount: number;
  /** Undefined where there are fewer than two different values to rank. */
  readonly spearman: number | undefined;
  readonly kendall: number | undefined;
  /** The pairs whose rank changes most, largest change first. */
  readonly moves: readonly PairMove[];
}

/** How few votes a ranked pair may have behind its value, and how many moves are listed at most; 1 and 10. */
export interface RankingLimits {
  readonly minShared?: number | undefined;
  readonly moveCount?: number | undefined;
}

/** How the ranking of all pairs by one matrix differs from that by another of the same states. */
export function compareRankings(
  before: PairMatrix,
  after: PairMatrix,
  { minShared = 1, moveCount = 10 }: RankingLimits = {},
): PairRanking {
  const cells = rankedCells(before, after, minShared);
  const ranksBefore = ranksOf(cells.map((cell) => before.values[cell] ?? 0));
  const ranksAfter = ranksOf(cells.map((cell) => after.values[cell] ?? 0));
  const distances = ranksAfter.map((rank, index) => Math.abs(rank - (ranksBefore[index] ?? 0)));
  return {
    pairCount: cells.length,
    spearman: spearmanOfRanks(ranksBefore, ranksAfter),
    kendall: kendallOfRanks(ranksBefore, ranksAfter),
    moves: greatestOf(distances, moveCount).map((index): PairMove => {
      const cell = cells[index] ?? 0;
      return {
        a: Math.floor(cell / before.size),
        b: cell % before.size,
        valueBefore: before.values[cell] ?? 0,
        valueAfter: after.values[cell] ?? 0,
        rankBefore: ranksBefore[index] ?? 0,
        rankAfter: ranksAfter[index] ?? 0,
      };
    }),
  };
}

/** Where the pairs, each once, that have a value from enough votes in both matrices stand in them. */
function rankedCells(before: PairMatrix, after: PairMatrix, minShared: number): readonly number[] {
  const least = Math.max(1, minShared);
  const cells: number[] = [];
  for (let a = 0; a < before.size; a += 1) {
    for (let b = a + 1, cell = a * before.size + b; b < before.size; b += 1, cell += 1) {
      const n = Math.min(before.counts[cell] ?? 0, after.counts[cell] ?? 0);
      if (n >= least) cells.push(cell);
    }
  }
  return cells;
}

/** The places of the greatest distances, greatest first and the first of equals, none of them 0. */
function greatestOf(distances: Float64Array, count: number): readonly number[] {
  const found: number[] = [];
  distances.forEach((distance, index) => {
    if (distance <= (found.length < count ? 0 : (distances[found.at(-1) ?? 0] ?? 0))) return;
    const place = found.findIndex((other) => distance > (distances[other] ?? 0));
    found.splice(place < 0 ? found.length : place, 0, index);
    if (found.length > count) found.pop();
  });
  return found;
}
