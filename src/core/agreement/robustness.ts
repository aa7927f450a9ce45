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

/** How the ranking of all pairs by one matrix differs from those by others of the same states, one answer for each. */
export function compareRankings(
  before: PairMatrix,
  others: readonly PairMatrix[],
  { minShared = 1, moveCount = 10 }: RankingLimits = {},
): readonly PairRanking[] {
  let ranked = rankCells(before, new Uint32Array());
  return others.map((after) => {
    const cells = sharedCells(before, after, minShared);
    // Most measures have a value for the same pairs, and then the first ranking is the same.
    if (!areSame(cells, ranked.cells)) ranked = rankCells(before, cells);
    return comparePair(ranked, rankCells(after, cells), moveCount);
  });
}

/** Pairs by their places in a matrix, and what it says of them. */
interface RankedCells {
  readonly size: number;
  readonly cells: Uint32Array;
  readonly values: Float64Array;
  readonly ranks: Float64Array;
}

function rankCells({ size, values: all }: PairMatrix, cells: Uint32Array): RankedCells {
  const values = new Float64Array(cells.length);
  for (let index = 0; index < cells.length; index += 1) values[index] = all[cells[index] ?? 0] ?? 0;
  return { size, cells, values, ranks: ranksOf(values) };
}

function comparePair(before: RankedCells, after: RankedCells, moveCount: number): PairRanking {
  const { size, cells } = before;
  const distances = after.ranks.map((rank, index) => Math.abs(rank - (before.ranks[index] ?? 0)));
  return {
    pairCount: cells.length,
    spearman: spearmanOfRanks(before.ranks, after.ranks),
    kendall: kendallOfRanks(before.ranks, after.ranks),
    moves: greatestOf(distances, moveCount).map((index): PairMove => {
      const cell = cells[index] ?? 0;
      return {
        a: Math.floor(cell / size),
        b: cell % size,
        valueBefore: before.values[index] ?? 0,
        valueAfter: after.values[index] ?? 0,
        rankBefore: before.ranks[index] ?? 0,
        rankAfter: after.ranks[index] ?? 0,
      };
    }),
  };
}

/** Where the pairs, each once, that have a value from enough votes in both matrices stand in them. */
function sharedCells(before: PairMatrix, after: PairMatrix, minShared: number): Uint32Array {
  const least = Math.max(1, minShared);
  const cells = new Uint32Array((before.size * (before.size - 1)) / 2);
  let count = 0;
  for (let a = 0; a < before.size; a += 1) {
    for (let b = a + 1, cell = a * before.size + b; b < before.size; b += 1, cell += 1) {
      if (Math.min(before.counts[cell] ?? 0, after.counts[cell] ?? 0) < least) continue;
      cells[count] = cell;
      count += 1;
    }
  }
  return cells.subarray(0, count);
}

function areSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((cell, index) => cell === b[index]);
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
