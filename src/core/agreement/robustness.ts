import { type AgreementKernel, type PairTables, pairTableAt } from './agreementKernel.ts';
import { isThin, type Measure } from './measures/measure.ts';
import { type MeasureId, measureById } from './measures/measures.ts';
import { kendall, ranksOf, spearman } from './rankCorrelation.ts';
import { applyRules, type Inclusion, type ResolutionSelection } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/**
 * One way to rank pairs. Abstention as half a vote is the measure `half-weight`, as a position of its own `strict`.
 */
export interface RankingChoice {
  readonly measure: MeasureId;
  readonly unanimous: Inclusion;
}

/** A pair's place in two rankings; rank 1 is the closest pair, equal values share the mean of their ranks. */
export interface PairMove {
  /** Rows of the two states, the lower first. */
  readonly a: number;
  readonly b: number;
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly valueBefore: number;
  readonly valueAfter: number;
}

/** How far the ranking of pairs survives another choice. */
export interface RankingComparison extends PairRanking {
  readonly choice: RankingChoice;
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

interface RobustnessOptions {
  readonly kernel: AgreementKernel;
  readonly table: VoteTable;
  /** The votes before the choice on unanimous ones. */
  readonly selection: ResolutionSelection;
  readonly baseline: RankingChoice;
  readonly others: readonly RankingChoice[];
  /** States whose pairs are ranked; all where not given. */
  readonly rows?: readonly number[];
  /** Pairs with fewer votes behind their value are not ranked; 1 where not given. */
  readonly minShared?: number;
  /** Moves listed at most; 10 where not given. */
  readonly moveCount?: number;
}

/** A measure over the tables of some votes. */
export interface MeasuredTables {
  readonly tables: PairTables;
  readonly measure: Measure;
}

/** How few votes a ranked pair may have behind its value, and how many moves are listed at most; 1 and 10. */
export interface RankingLimits {
  readonly minShared?: number | undefined;
  readonly moveCount?: number | undefined;
}

/** Compares the ranking of all pairs under one choice with that under others, one comparison per other choice. */
export function compareRankings(options: RobustnessOptions): readonly RankingComparison[] {
  const rows = [...(options.rows ?? options.table.states.keys())].sort((a, b) => a - b);
  const before = pairValues(measuredTables(options, options.baseline), rows, options);
  return options.others.map((choice) => {
    const after = pairValues(measuredTables(options, choice), rows, options);
    return { choice, ...compareValues(before, after, options.moveCount) };
  });
}

/** Compares two rankings of the pairs of all states in the tables; both tables are of the same states. */
export function compareTables(
  before: MeasuredTables,
  after: MeasuredTables,
  limits: RankingLimits = {},
): PairRanking {
  const rows = Array.from({ length: before.tables.stateCount }, (_, row) => row);
  return compareValues(pairValues(before, rows, limits), pairValues(after, rows, limits), limits.moveCount);
}

interface PairValue {
  readonly a: number;
  readonly b: number;
  readonly value: number | undefined;
}

function measuredTables(
  { kernel, table, selection }: RobustnessOptions,
  { measure, unanimous }: RankingChoice,
): MeasuredTables {
  // The selection already says whether disputed records count.
  const tables = kernel.tables(table, applyRules(table, selection, { disputed: 'include', unanimous }));
  return { tables, measure: measureById(measure) };
}

/** `rows` ascend. */
function pairValues(
  { tables, measure }: MeasuredTables,
  rows: readonly number[],
  { minShared = 1 }: RankingLimits,
): readonly PairValue[] {
  return rows.flatMap((a, index) =>
    rows.slice(index + 1).map((b): PairValue => {
      const found = measure.measure(pairTableAt(tables, a, b));
      const value = found.kind === 'measured' && !isThin(found, minShared) ? found.value : undefined;
      return { a, b, value };
    }),
  );
}

function compareValues(
  before: readonly PairValue[],
  after: readonly PairValue[],
  moveCount = 10,
): PairRanking {
  const pairs = before.flatMap(({ a, b, value }, index) => {
    const other = after[index]?.value;
    return value === undefined || other === undefined
      ? []
      : [{ a, b, valueBefore: value, valueAfter: other }];
  });
  const valuesBefore = pairs.map(({ valueBefore }) => valueBefore);
  const valuesAfter = pairs.map(({ valueAfter }) => valueAfter);
  const ranksBefore = ranksOf(valuesBefore);
  const ranksAfter = ranksOf(valuesAfter);
  const distances = ranksAfter.map((rank, index) => Math.abs(rank - (ranksBefore[index] ?? 0)));
  return {
    pairCount: pairs.length,
    spearman: spearman(valuesBefore, valuesAfter),
    kendall: kendall(valuesBefore, valuesAfter),
    moves: greatestOf(distances, moveCount).flatMap((index): readonly PairMove[] => {
      const pair = pairs[index];
      if (pair === undefined) return [];
      return [{ ...pair, rankBefore: ranksBefore[index] ?? 0, rankAfter: ranksAfter[index] ?? 0 }];
    }),
  };
}

/** The places of the greatest distances, greatest first, none of them 0. */
function greatestOf(distances: readonly number[], count: number): readonly number[] {
  return [...distances.keys()]
    .filter((index) => distances[index] !== 0)
    .sort((i, j) => (distances[j] ?? 0) - (distances[i] ?? 0))
    .slice(0, count);
}
