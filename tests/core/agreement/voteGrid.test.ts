import { describe, expect, test } from 'vitest';
import type { Membership } from '../../../src/core/agreement/seat.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { isComparable, isDiffering, silenceIn, voteGrid } from '../../../src/core/agreement/voteGrid.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { type Grid, makeDataSet, makeGrid } from './builders.ts';

function gridOf(grid: Grid, rows: readonly number[]) {
  const table = buildVoteTable(makeDataSet(grid));
  return voteGrid(table, rows, selectAll(table));
}

describe(voteGrid, () => {
  test('gives positions in the order of the states asked for', () => {
    expect(gridOf(makeGrid('YN', 'AA', 'X?'), [2, 0])).toEqual([
      { column: 0, positions: ['X', 'Y'] },
      { column: 1, positions: ['notRecorded', 'N'] },
    ]);
  });

  test('leaves out votes of which none of the states has a record, and keeps those of an absent one', () => {
    expect(gridOf(makeGrid('-X', '-Y', 'YY'), [0]).map(({ column }) => column)).toEqual([1]);
  });

  test('keeps "no member", "not recorded", "not voting" and "abstaining" four things', () => {
    const [vote] = gridOf(makeGrid('-', '?', 'X', 'A', 'Y'), [0, 1, 2, 3]);
    expect(vote?.positions).toEqual([undefined, 'notRecorded', 'X', 'A']);
  });
});

describe(silenceIn, () => {
  const silence = (grid: Grid, isMember: Membership) => {
    const table = buildVoteTable(makeDataSet(grid));
    const rows = [0, 1];
    return silenceIn(table, rows, voteGrid(table, rows, selectAll(table)), isMember);
  };

  test('is none where every state has a record in every vote shown', () => {
    expect(silence(makeGrid('YX-', '?N-', 'YYY'), () => undefined)).toBeUndefined();
  });

  test('is no membership only where the roster says so of each', () => {
    const grid = makeGrid('Y-Y', '--N', 'YYY');
    expect(silence(grid, () => false)).toBe('notMember');
    expect(silence(grid, () => undefined)).toBe('noRecord');
    expect(silence(makeGrid('Y-Y', 'NY-', 'YYY'), (_, { symbol }) => symbol === 'R2')).toBe('noRecord');
  });
});

describe(isDiffering, () => {
  const differs = (letters: string) => isDiffering({ column: 0, positions: makeGrid(letters)[0] ?? [] });

  test('is true of two votes cast that are not the same', () => {
    expect(['YN', 'YA', 'AN', 'YYYA'].map(differs)).toEqual([true, true, true, true]);
  });

  test('is false of votes alike, and of a vote beside an absence', () => {
    expect(['YY', 'YX', 'A?', '-N', 'XX', 'Y'].map(differs)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe(isComparable, () => {
  test('takes two votes cast', () => {
    const positions = (letters: string) => ({ column: 0, positions: makeGrid(letters)[0] ?? [] });
    expect(['YN', 'YX', 'Y-', 'AAX', '--'].map(positions).map(isComparable)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
