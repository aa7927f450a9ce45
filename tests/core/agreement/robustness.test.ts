import { describe, expect, test } from 'vitest';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { compareRankings, type RankingChoice } from '../../../src/core/agreement/robustness.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

const strict: RankingChoice = { measure: 'strict', unanimous: 'include' };

function compare(
  grid: readonly string[],
  others: readonly RankingChoice[],
  more: { minShared?: number; rows?: number[]; moveCount?: number } = {},
) {
  const table = buildVoteTable(makeDataSet(makeGrid(...grid)));
  return compareRankings({
    kernel: bitPlaneKernel,
    table,
    selection: selectAll(table),
    baseline: strict,
    others,
    ...more,
  });
}

describe(compareRankings, () => {
  test('finds nothing moved under the same choice', () => {
    const [same] = compare(['YYNA', 'YNNA', 'YYYN'], [strict]);
    expect(same).toMatchObject({ choice: strict, pairCount: 3, moves: [] });
    expect(same?.spearman).toBeCloseTo(1, 12);
    expect(same?.kendall).toBeCloseTo(1, 12);
  });

  test('shows the pairs that another weight of abstentions moves most', () => {
    // Strict: 0–2 agree in 2 of 4, the other pairs in 1. Abstention as half: 0–2 has 2 of 4, the others 2.5.
    const [comparison] = compare(
      ['YYYY', 'YAAA', 'YYNN', 'YYYA'],
      [{ measure: 'half-weight', unanimous: 'include' }],
      { rows: [2, 0, 1], moveCount: 1 },
    );
    expect(comparison?.pairCount).toBe(3);
    expect(comparison?.spearman).toBeLessThan(1);
    expect(comparison?.moves).toEqual([
      { a: 0, b: 2, valueBefore: 0.5, valueAfter: 0.5, rankBefore: 1, rankAfter: 3 },
    ]);
  });

  test('ranks only pairs that have a value under both choices', () => {
    // States 0 and 1 share nothing but unanimous votes.
    const [comparison] = compare(['YYX-', 'YYNN', 'YYYN'], [{ measure: 'strict', unanimous: 'exclude' }]);
    expect(comparison?.pairCount).toBe(1);
    expect(comparison?.spearman).toBeUndefined();
  });

  test('leaves pairs with few votes behind their value out', () => {
    const [comparison] = compare(['YYYY', 'YNYY', 'X-YN'], [strict], { minShared: 3 });
    expect(comparison?.pairCount).toBe(1);
  });
});
