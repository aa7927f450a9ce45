import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitPlaneKernel } from '../../../src/core/agreement/allPairs.ts';
import { measureById } from '../../../src/core/agreement/measures/measures.ts';
import { PAIR_CELLS, pairTable } from '../../../src/core/agreement/pairTable.ts';
import { selectAll, selectWhere } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { listPairs, PAIR_COLUMNS } from '../../../src/core/reports/pairReport.ts';
import { arbitraryGrid } from '../agreement/arbitraryTable.ts';
import { makeCode, makeDataSet, makeGrid } from '../agreement/builders.ts';

const ALL = { measure: measureById('strict'), states: undefined, minShared: 0 };

describe(listPairs, () => {
  test('adds up over any two parts of the votes, cell by cell', () => {
    fc.assert(
      fc.property(arbitraryGrid(), fc.integer({ min: 1, max: 5 }), (grid, step) => {
        const table = buildVoteTable(makeDataSet(grid));
        const choice = { ...ALL, states: table.states };
        const rowsOf = (isIn: (column: number) => boolean) =>
          listPairs(
            table,
            bitPlaneKernel.tables(
              table,
              selectWhere(table, (_, column) => isIn(column)),
            ),
            choice,
          );
        const [some, others] = [
          rowsOf((column) => column % step === 0),
          rowsOf((column) => column % step > 0),
        ];
        rowsOf(() => true).forEach((row, index) => {
          for (const cell of PAIR_CELLS)
            expect(row.cells[cell]).toBe((some[index]?.cells[cell] ?? 0) + (others[index]?.cells[cell] ?? 0));
        });
      }),
    );
  });

  test('has each pair once, by code, with the table of the two', () => {
    fc.assert(
      fc.property(arbitraryGrid(), (grid) => {
        const table = buildVoteTable(makeDataSet(grid.toReversed()));
        const rows = listPairs(table, bitPlaneKernel.tables(table, selectAll(table)), ALL);
        const keys = rows.map(({ a, b }) => `${a} ${b}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const { a, b, cells } of rows) {
          expect(a < b).toBe(true);
          const rowOf = (code: typeof a) => table.rowByState.get(code) ?? -1;
          expect(cells).toEqual(pairTable(table, rowOf(a), rowOf(b), selectAll(table)));
        }
      }),
    );
  });

  test('leaves out states that cast no vote unless they are named, and codes that the table does not have', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YN', 'YY', 'XX')));
    const tables = bitPlaneKernel.tables(table, selectAll(table));
    const pairs = (states: typeof ALL.states | readonly ReturnType<typeof makeCode>[], minShared: number) =>
      listPairs(table, tables, { ...ALL, states, minShared }).map(({ a, b }) => `${a}-${b}`);
    expect(pairs(undefined, 0)).toEqual(['AAA-AAB']);
    expect(pairs([makeCode(2), makeCode(0), makeCode(99)], 0)).toEqual(['AAA-AAC']);
    expect(pairs([makeCode(2), makeCode(0)], 1)).toEqual([]);
  });

  test('has the columns of the command line in their order', () => {
    expect(PAIR_COLUMNS.map(({ name }) => name).join()).toBe(
      'state_a,state_b,measure,value,shared,low,high,yy,ya,yn,ay,aa,an,ny,na,nn,note',
    );
  });
});
