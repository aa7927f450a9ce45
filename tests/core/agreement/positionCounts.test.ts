import { describe, expect, test } from 'vitest';
import { heldCount, positionCounts } from '../../../src/core/agreement/positionCounts.ts';
import { selectAll, selectColumns } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

const table = buildVoteTable(makeDataSet(makeGrid('YYNAX?-', 'YYYYYYY')));

describe(positionCounts, () => {
  test('keeps the four kinds of no vote apart', () => {
    expect(positionCounts(table, 0, selectAll(table))).toEqual({ Y: 2, N: 1, A: 1, X: 1, notRecorded: 1 });
  });

  test('counts a silent source as not recorded only where the roster names the state', () => {
    const counts = positionCounts(table, 0, selectAll(table), () => true);
    expect(counts).toEqual({ Y: 2, N: 1, A: 1, X: 1, notRecorded: 2 });
  });

  test('counts nothing where a state is named without a vote and was no member, and what it cast all the same', () => {
    const counts = positionCounts(table, 0, selectAll(table), () => false);
    expect(counts).toEqual({ Y: 2, N: 1, A: 1, X: 0, notRecorded: 0 });
  });

  test('counts only what is selected', () => {
    const selection = selectColumns(table, [0, 6]);
    expect(positionCounts(table, 0, selection)).toEqual({ Y: 1, N: 0, A: 0, X: 0, notRecorded: 0 });
  });

  test('refuses a row that is not there', () => {
    expect(() => positionCounts(table, 2, selectAll(table))).toThrow('row unknown: 2');
  });
});

describe(heldCount, () => {
  test('is the votes held while the state was a member', () => {
    expect(heldCount(positionCounts(table, 0, selectAll(table)))).toBe(6);
    expect(heldCount(positionCounts(table, 1, selectAll(table)))).toBe(7);
  });
});
