import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairTableAt } from '../../../src/core/agreement/agreementKernel.ts';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { pairTable, sameCountOf, sharedCountOf } from '../../../src/core/agreement/pairTable.ts';
import { selectAll, selectWhere } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

describe('the bit plane kernel', () => {
  test('gives every pair the table that the pair alone has', () => {
    fc.assert(
      fc.property(arbitraryGrid(), fc.infiniteStream(fc.boolean()), (grid, choices) => {
        const table = buildVoteTable(makeDataSet(grid));
        const selection = selectWhere(table, () => choices.next().value);
        const counts = bitPlaneKernel.agreement(table, selection);
        const tables = bitPlaneKernel.tables(table, selection);
        for (const a of grid.keys()) {
          for (const b of grid.keys()) {
            const alone = pairTable(table, a, b, selection);
            expect(pairTableAt(tables, a, b)).toEqual(alone);
            expect(counts.same[a * grid.length + b]).toBe(sameCountOf(alone));
            expect(counts.shared[a * grid.length + b]).toBe(sharedCountOf(alone));
          }
        }
      }),
    );
  });

  test('has a state’s own cast votes on the diagonal', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YNAX?', 'Y----')));
    const { same, shared } = bitPlaneKernel.agreement(table, selectAll(table));
    expect([...same]).toEqual([3, 1, 1, 1]);
    expect([...shared]).toEqual([3, 1, 1, 1]);
  });
});

describe(pairTableAt, () => {
  test('refuses a pair that is not there', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('Y', 'N')));
    const tables = bitPlaneKernel.tables(table, selectAll(table));
    expect(() => pairTableAt(tables, 2, 0)).toThrow('pair unknown: 2 0');
    expect(() => pairTableAt(tables, 0, 2)).toThrow('pair unknown: 0 2');
  });
});
