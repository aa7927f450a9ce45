import { describe, expect, test } from 'vitest';
import { CELL_LOOKS, makeCells, SHADES } from '../../../src/charts/matrix/cells.ts';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { measureById } from '../../../src/core/agreement/measures/measures.ts';
import { buildPairMatrix } from '../../../src/core/agreement/pairMatrix.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeGrid } from '../../core/agreement/builders.ts';

function matrixOf(measure: 'strict' | 'kappa', ...rows: readonly string[]) {
  const table = buildVoteTable(makeDataSet(makeGrid(...rows)));
  return buildPairMatrix(bitPlaneKernel.tables(table, selectAll(table)), measureById(measure));
}

function looksOf(cells: ReturnType<typeof makeCells>) {
  return [...cells.looks].map((look) => CELL_LOOKS[look]);
}

describe(makeCells, () => {
  const matrix = matrixOf('strict', 'YYYY', 'YYNN', 'NNNN');

  test('runs along the order of the states', () => {
    const cells = makeCells(matrix, [2, 0, 1], 1);
    expect(cells.shades[1]).toBe(0);
    expect(cells.shades[5]).toBe(Math.round(0.5 * (SHADES - 1)));
    expect(looksOf(cells)[4]).toBe('self');
  });

  test('puts the middle of a score from −1 to 1 in the middle of the scale', () => {
    const cells = makeCells(matrixOf('kappa', 'YYNN', 'YNYN'), [0, 1], 1);
    expect(cells.shades[1]).toBe(Math.round((SHADES - 1) / 2));
  });

  test('tells few votes, no shared votes and undefined values apart', () => {
    const cells = makeCells(matrixOf('kappa', 'YYN', 'YNN', '---', 'YYY', 'YY-'), [0, 1, 2, 3, 4], 3);
    const looks = looksOf(cells);
    expect(looks.slice(0, 5)).toEqual(['self', 'plain', 'noSharedVotes', 'plain', 'undefined']);
    expect(looks[9]).toBe('thin');
  });
});
