import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairTableAt } from '../../../src/core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { extremePairs } from '../../../src/core/agreement/extremePairs.ts';
import { MEASURES, measureById } from '../../../src/core/agreement/measures/measures.ts';
import { pairDissimilarities } from '../../../src/core/agreement/pairDissimilarities.ts';
import {
  buildPairMatrix,
  matrixDissimilarities,
  pairKindAt,
  pairValueAt,
} from '../../../src/core/agreement/pairMatrix.ts';
import { pickTables, votingRows } from '../../../src/core/agreement/pickTables.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { type Grid, makeDataSet, makeGrid } from './builders.ts';

function tablesOf(grid: Grid) {
  const table = buildVoteTable(makeDataSet(grid));
  return bitPlaneKernel.tables(table, selectAll(table, { unanimous: 'include' }));
}

const strict = measureById('strict');

describe(buildPairMatrix, () => {
  test('says of every pair what its measure says, both ways', () => {
    fc.assert(
      fc.property(arbitraryGrid(), fc.constantFrom(...MEASURES), (grid, measure) => {
        const tables = tablesOf(grid);
        const matrix = buildPairMatrix(tables, measure);
        for (let i = 0; i < matrix.size; i += 1) {
          for (let j = 0; j < matrix.size; j += 1) {
            const found = measure.measure(pairTableAt(tables, Math.min(i, j), Math.max(i, j)));
            expect(pairKindAt(matrix, i, j)).toBe(found.kind);
            expect(pairValueAt(matrix, i, j)).toBe(found.kind === 'measured' ? found.value : undefined);
          }
        }
      }),
    );
  });

  test('throws on a pair that it does not have', () => {
    const matrix = buildPairMatrix(tablesOf(makeGrid('Y', 'N')), strict);
    expect(() => pairKindAt(matrix, 2, 0)).toThrow('pair unknown: 2 0');
  });
});

describe(matrixDissimilarities, () => {
  test('is what the tables give by the same rule', () => {
    fc.assert(
      fc.property(
        arbitraryGrid(),
        fc.constantFrom(...MEASURES),
        fc.integer({ min: 1, max: 9 }),
        (grid, measure, minShared) => {
          const tables = tablesOf(grid);
          const rows = Array.from({ length: tables.stateCount }, (_, row) => row);
          expect(matrixDissimilarities(buildPairMatrix(tables, measure), minShared)).toEqual(
            pairDissimilarities(tables, rows, { measure, minShared }),
          );
        },
      ),
    );
  });
});

describe(pickTables, () => {
  test('keeps the tables of the rows chosen, in the order chosen', () => {
    const tables = tablesOf(makeGrid('YYNA', 'YNNA', 'AYYN'));
    const picked = pickTables(tables, [2, 0]);
    expect(picked.stateCount).toBe(2);
    expect(pairTableAt(picked, 0, 1)).toEqual(pairTableAt(tables, 2, 0));
    expect(pairTableAt(picked, 1, 1)).toEqual(pairTableAt(tables, 0, 0));
  });

  test('throws on a row that is not there', () => {
    expect(() => pickTables(tablesOf(makeGrid('Y', 'N')), [0, 2])).toThrow('row unknown: 2');
  });
});

describe(votingRows, () => {
  test('leaves out who cast no vote', () => {
    expect(votingRows(tablesOf(makeGrid('YN', 'X?', '-A', '--')))).toEqual([0, 2]);
  });
});

describe(extremePairs, () => {
  test('names the closest and the furthest pair', () => {
    const matrix = buildPairMatrix(tablesOf(makeGrid('YYYY', 'YYYN', 'NNNN')), strict);
    expect(extremePairs(matrix, 1)).toEqual({
      closest: { a: 0, b: 1, value: 0.75 },
      furthest: { a: 0, b: 2, value: 0 },
      many: 2,
      pairCount: 3,
    });
  });

  test('leaves pairs of few votes aside', () => {
    const matrix = buildPairMatrix(tablesOf(makeGrid('YYYY', 'YYYN', 'Y---')), strict);
    const found = extremePairs(matrix, 1);
    expect(found?.pairCount).toBe(1);
    expect(found?.closest).toEqual(found?.furthest);
  });

  test('takes of equal values the pair with more shared votes', () => {
    const matrix = buildPairMatrix(tablesOf(makeGrid('YYY-', 'YYYN', 'Y-YN')), strict);
    expect(extremePairs(matrix, 1)?.closest).toEqual({ a: 0, b: 1, value: 1 });
  });

  test('finds none where no pair shares the least number of votes', () => {
    const matrix = buildPairMatrix(tablesOf(makeGrid('YY', 'YN')), strict);
    expect(extremePairs(matrix, 3)).toBeUndefined();
  });
});
