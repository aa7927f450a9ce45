import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairTableAt } from '../../../src/core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { isThin } from '../../../src/core/agreement/measures/measure.ts';
import { MEASURES, type MeasureId, measureById } from '../../../src/core/agreement/measures/measures.ts';
import { buildPairMatrix, type PairMatrix } from '../../../src/core/agreement/pairMatrix.ts';
import { compareRankings, type RankingLimits } from '../../../src/core/agreement/robustness.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { type Grid, makeDataSet, makeGrid } from './builders.ts';

function tablesOf(grid: Grid, unanimous: 'include' | 'exclude' = 'include') {
  const table = buildVoteTable(makeDataSet(grid));
  return bitPlaneKernel.tables(table, selectAll(table, { unanimous }));
}

function matrixOf(grid: Grid, measure: MeasureId, unanimous?: 'include' | 'exclude'): PairMatrix {
  return buildPairMatrix(tablesOf(grid, unanimous), measureById(measure));
}

function compareTwo(before: PairMatrix, after: PairMatrix, limits?: RankingLimits) {
  const [ranking] = compareRankings(before, [after], limits);
  if (ranking === undefined) throw new Error('ranking missing');
  return ranking;
}

describe(compareRankings, () => {
  test('finds nothing moved under the same choice', () => {
    const matrix = matrixOf(makeGrid('YYNA', 'YNNA', 'YYYN'), 'strict');
    const same = compareTwo(matrix, matrix);
    expect(same).toMatchObject({ pairCount: 3, moves: [] });
    expect(same.spearman).toBeCloseTo(1, 12);
    expect(same.kendall).toBeCloseTo(1, 12);
  });

  test('shows the pairs that another weight of abstentions moves most', () => {
    // Strict: 0–2 agree in 2 of 4, the other pairs in 1. Abstention as half: 0–2 has 2 of 4, the others 2.5.
    const grid = makeGrid('YYYY', 'YAAA', 'YYNN');
    const comparison = compareTwo(matrixOf(grid, 'strict'), matrixOf(grid, 'half-weight'), {
      moveCount: 1,
    });
    expect(comparison.pairCount).toBe(3);
    expect(comparison.spearman).toBeLessThan(1);
    expect(comparison.moves).toEqual([
      { a: 0, b: 2, valueBefore: 0.5, valueAfter: 0.5, rankBefore: 1, rankAfter: 3 },
    ]);
  });

  test('ranks only pairs that have a value under both choices', () => {
    // States 0 and 1 share nothing but unanimous votes.
    const grid = makeGrid('YYX-', 'YYNN', 'YYYN');
    const comparison = compareTwo(matrixOf(grid, 'strict'), matrixOf(grid, 'strict', 'exclude'));
    expect(comparison.pairCount).toBe(1);
    expect(comparison.spearman).toBeUndefined();
  });

  test('leaves pairs with few votes behind their value out', () => {
    const matrix = matrixOf(makeGrid('YYYY', 'YNYY', 'X-YN'), 'strict');
    expect(compareTwo(matrix, matrix, { minShared: 3 }).pairCount).toBe(1);
  });

  test('compares with several as with each alone, whichever pairs they have a value for', () => {
    const grid = makeGrid('YYX-', 'YYNN', 'YYYN');
    const before = matrixOf(grid, 'strict');
    const others = [
      matrixOf(grid, 'kappa'),
      matrixOf(grid, 'strict', 'exclude'),
      matrixOf(grid, 'coincidence'),
      matrixOf(grid, 'kappa'),
    ];
    expect(new Set(compareRankings(before, others).map(({ pairCount }) => pairCount)).size).toBeGreaterThan(
      1,
    );
    expect(compareRankings(before, others)).toEqual(others.map((after) => compareTwo(before, after)));
  });

  test('moves as sorting the pairs one by one does', () => {
    fc.assert(
      fc.property(
        arbitraryGrid(),
        fc.constantFrom(...MEASURES),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 5 }),
        (grid, measure, minShared, moveCount) => {
          const tables = tablesOf(grid);
          const [strict, other] = [measureById('strict'), measure].map((by) => ({
            matrix: buildPairMatrix(tables, by),
            valueOf: (a: number, b: number) => {
              const found = by.measure(pairTableAt(tables, a, b));
              return found.kind === 'measured' && !isThin(found, minShared) ? found.value : undefined;
            },
          }));
          if (strict === undefined || other === undefined) throw new Error('measure missing');
          const rows = Array.from({ length: tables.stateCount }, (_, row) => row);
          const pairs = rows
            .flatMap((a) => rows.slice(a + 1).map((b) => ({ a, b })))
            .flatMap(({ a, b }) => {
              const [valueBefore, valueAfter] = [strict.valueOf(a, b), other.valueOf(a, b)];
              return valueBefore === undefined || valueAfter === undefined
                ? []
                : [{ a, b, valueBefore, valueAfter }];
            });
          const ranked = pairs.map((pair) => ({
            ...pair,
            rankBefore: rankAmong(
              pairs.map(({ valueBefore }) => valueBefore),
              pair.valueBefore,
            ),
            rankAfter: rankAmong(
              pairs.map(({ valueAfter }) => valueAfter),
              pair.valueAfter,
            ),
          }));
          const distance = ({ rankBefore, rankAfter }: (typeof ranked)[number]) =>
            Math.abs(rankAfter - rankBefore);
          const moves = ranked.filter((pair) => distance(pair) > 0).sort((p, q) => distance(q) - distance(p));
          const found = compareTwo(strict.matrix, other.matrix, { minShared, moveCount });
          expect(found.pairCount).toBe(pairs.length);
          expect(found.moves).toEqual(moves.slice(0, moveCount));
        },
      ),
    );
  });
});

/** The mean of the ranks that a value's equals take up. */
function rankAmong(values: readonly number[], value: number): number {
  const greater = values.filter((other) => other > value).length;
  const equal = values.filter((other) => other === value).length;
  return greater + (equal + 1) / 2;
}
