import { describe, expect, test } from 'vitest';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { measureById } from '../../../src/core/agreement/measures/measures.ts';
import { rankPartners } from '../../../src/core/agreement/partnerRanking.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

const strict = measureById('strict');
const kappa = measureById('kappa');

function tablesOf(...rows: readonly string[]) {
  const table = buildVoteTable(makeDataSet(makeGrid(...rows)));
  return bitPlaneKernel.tables(table, selectAll(table));
}

describe(rankPartners, () => {
  test('ranks the closest first, under both choices', () => {
    const tables = tablesOf('YYYNNA', 'YYYNNN', 'NNNYYA', 'YYNNNA');
    const { ranked, spearman } = rankPartners(0, { tables, measure: strict }, { tables, measure: kappa }, 1);
    expect(ranked.map(({ partner }) => partner)).toEqual([3, 1, 2]);
    expect(ranked.map(({ rankBefore }) => rankBefore)).toEqual([1.5, 1.5, 3]);
    expect(ranked.map(({ rankAfter }) => rankAfter)).toEqual([1, 2, 3]);
    expect(spearman).toBeCloseTo(0.866, 3);
  });

  test('sets aside partners without a value and those of few votes', () => {
    const tables = tablesOf('YYNN', 'YYNN', '---N', 'XXXX');
    const ranking = rankPartners(0, { tables, measure: strict }, { tables, measure: strict }, 2);
    expect(ranking.ranked.map(({ partner }) => partner)).toEqual([1]);
    expect(ranking.unranked).toEqual([2, 3]);
  });

  test('correlates nothing where all partners are equal', () => {
    const tables = tablesOf('YYNN', 'YYNN', 'YYNN');
    const ranking = rankPartners(0, { tables, measure: strict }, { tables, measure: kappa }, 1);
    expect(ranking.spearman).toBeUndefined();
    expect(ranking.kendall).toBeUndefined();
  });
});
