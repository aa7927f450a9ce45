import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PAIR_CELLS,
  pairTable,
  sameCountOf,
  sharedCountOf,
  transposeTable,
} from '../../../src/core/agreement/pairTable.ts';
import { differenceOf, selectAll, selectWhere } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { arbitraryGrid } from './arbitraryTable.ts';
import { type Grid, makeDataSet, makeGrid } from './builders.ts';

const tableOf = (grid: Grid) => buildVoteTable(makeDataSet(grid));
const twoStates = arbitraryGrid(5).filter((grid) => grid.length >= 2);
const everything = { disputed: 'include' } as const;

function pairOf(grid: Grid, a = 0, b = 1) {
  const table = tableOf(grid);
  return pairTable(table, a, b, selectAll(table, everything));
}

describe(pairTable, () => {
  test('counts each of the nine pairs of positions, and no absence', () => {
    const grid = makeGrid('YYYAAANNNXY?Y-', 'YANYANYANYX?-Y');
    const table = pairOf(grid);
    expect(PAIR_CELLS.map((cell) => table[cell])).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(sharedCountOf(table)).toBe(9);
    expect(sameCountOf(table)).toBe(3);
  });

  test('is transposed when the states change places', () => {
    fc.assert(
      fc.property(twoStates, (grid) => {
        expect(pairOf(grid, 1, 0)).toEqual(transposeTable(pairOf(grid, 0, 1)));
      }),
    );
  });

  test('does not change with the order of the votes', () => {
    fc.assert(
      fc.property(twoStates, (grid) => {
        expect(pairOf(grid.map((row) => [...row].reverse()))).toEqual(pairOf(grid));
      }),
    );
  });

  test('does not change when the states are listed otherwise', () => {
    fc.assert(
      fc.property(twoStates, (grid) => {
        const last = grid.length - 1;
        expect(pairOf([...grid].reverse(), last, last - 1)).toEqual(pairOf(grid, 0, 1));
      }),
    );
  });

  test('does not change by a vote that neither cast', () => {
    fc.assert(
      fc.property(twoStates, fc.constantFrom('X', 'notRecorded', undefined), (grid, absence) => {
        const longer = grid.map((row, index) => [...row, index < 2 ? absence : 'Y'] as const);
        expect(pairOf(longer)).toEqual(pairOf(grid));
      }),
    );
  });

  test('does not change when another state is absent', () => {
    const three = arbitraryGrid(5).filter((grid) => grid.length >= 3);
    fc.assert(
      fc.property(three, (grid) => {
        const without = grid.map((row, index) => (index === 2 ? row.map(() => 'X' as const) : row));
        expect(pairOf(without)).toEqual(pairOf(grid));
      }),
    );
  });

  test('adds up over disjoint selections', () => {
    fc.assert(
      fc.property(twoStates, fc.infiniteStream(fc.boolean()), (grid, choices) => {
        const table = tableOf(grid);
        const part = selectWhere(table, () => choices.next().value);
        const rest = differenceOf(selectAll(table), part);
        const [one, other, whole] = [part, rest, selectAll(table)].map((s) => pairTable(table, 0, 1, s));
        expect(PAIR_CELLS.map((cell) => (one?.[cell] ?? 0) + (other?.[cell] ?? 0))).toEqual(
          PAIR_CELLS.map((cell) => whole?.[cell]),
        );
      }),
    );
  });

  test('over a selection of everything is what a plain count without selection gives', () => {
    fc.assert(
      fc.property(twoStates, ([first = [], second = []]) => {
        const counted = pairOf([first, second]);
        const cell = (a: string, b: string) =>
          first.filter((position, column) => position === a && second[column] === b).length;
        expect(counted).toMatchObject({ yn: cell('Y', 'N'), aa: cell('A', 'A'), na: cell('N', 'A') });
        expect(sharedCountOf(counted)).toBe(
          ['Y', 'A', 'N'].flatMap((a) => ['Y', 'A', 'N'].map((b) => cell(a, b))).reduce((x, y) => x + y),
        );
      }),
    );
  });
});
