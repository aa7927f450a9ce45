import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disagreements } from '../../../src/core/agreement/disagreements.ts';
import { pairTable, sameCountOf, sharedCountOf } from '../../../src/core/agreement/pairTable.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

describe(disagreements, () => {
  test('lists the votes in which both voted and not alike, with both positions', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YYAXY', 'YNNY?')));
    expect(disagreements(table, 0, 1, selectAll(table))).toEqual([
      { column: 1, first: 'Y', second: 'N' },
      { column: 2, first: 'A', second: 'N' },
    ]);
  });

  test('are as many as the pair’s table has off the diagonal', () => {
    fc.assert(
      fc.property(
        arbitraryGrid(4).filter((grid) => grid.length > 1),
        (grid) => {
          const table = buildVoteTable(makeDataSet(grid));
          const pair = pairTable(table, 0, 1, selectAll(table));
          expect(disagreements(table, 0, 1, selectAll(table))).toHaveLength(
            sharedCountOf(pair) - sameCountOf(pair),
          );
        },
      ),
    );
  });
});
