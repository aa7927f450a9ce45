import { describe, expect, test } from 'vitest';
import { abstainingRate, abstainingShares } from '../../../src/core/agreement/abstaining.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { makeDataSet, makeGrid } from './builders.ts';

const table = buildVoteTable(makeDataSet(makeGrid('YANX', 'XX?-', 'AAYY')));

describe(abstainingRate, () => {
  test('is of the votes cast, absence moving it neither up nor down', () => {
    expect(abstainingRate(table, 0, selectAll(table))).toMatchObject({ count: 1, n: 3 });
    expect(abstainingRate(table, 1, selectAll(table))).toEqual({ kind: 'noVotes' });
  });
});

describe(abstainingShares, () => {
  test('leaves out states that cast no vote', () => {
    expect(abstainingShares(table, selectAll(table))).toEqual([1 / 3, 0.5]);
  });
});
