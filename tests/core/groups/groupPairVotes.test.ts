import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betweenGroups } from '../../../src/core/agreement/betweenGroups.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { groupDifference, groupPairVotes } from '../../../src/core/groups/groupPairVotes.ts';
import { makeCode, makeDataSet, makeGrid } from '../agreement/builders.ts';

/** A row for each state; the groups are named by the places of their states. */
function setUp(rows: readonly string[], first: readonly number[], second: readonly number[]) {
  const table = buildVoteTable(makeDataSet(makeGrid(...rows)));
  const groups = [first, second].map((places) => groupOfStates(table, places.map(makeCode)));
  const [a, b] = groups;
  if (a === undefined || b === undefined) throw new Error('Two groups expected');
  return { table, groups: [a, b] as const, selection: selectAll(table) };
}

function votesOf(rows: readonly string[], first: readonly number[], second: readonly number[]) {
  const { table, groups, selection } = setUp(rows, first, second);
  return groupPairVotes(table, groups, selection);
}

describe(groupPairVotes, () => {
  test('has what both groups did, the furthest apart first', () => {
    const votes = votesOf(['YYY', 'YYN', 'YNA', 'YNN'], [0, 1], [2, 3]);
    expect(votes.map(({ resolution, alike }) => [resolution.symbol, alike])).toEqual([
      ['R1', 0],
      ['R2', 0.25],
      ['R0', 1],
    ]);
    expect(votes[1]).toMatchObject({
      tallies: [
        { yes: 1, no: 1, abstain: 0 },
        { yes: 0, no: 1, abstain: 1 },
      ],
      positions: [undefined, undefined],
      pairs: 4,
    });
  });

  test('leaves out votes in which one group did not vote', () => {
    expect(votesOf(['YX', 'Y-', 'NN'], [0, 1], [2])).toHaveLength(1);
  });

  test('does not pair a state in both groups with itself', () => {
    expect(votesOf(['Y', 'N'], [0], [0, 1])[0]).toMatchObject({ pairs: 1, alike: 0 });
    expect(votesOf(['Y', 'X'], [0], [0, 1])).toEqual([]);
  });

  test('adds up to the pooled table of the two groups', () => {
    const letter = fc.constantFrom('Y', 'N', 'A', 'X', '-');
    const rows = fc.array(
      fc.array(letter, { minLength: 6, maxLength: 6 }).map((letters) => letters.join('')),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(rows, (grid) => {
        const { table, groups, selection } = setUp(grid, [0, 1, 2], [2, 3]);
        const votes = groupPairVotes(table, groups, selection);
        const { table: cells, resolutionCount } = betweenGroups(table, groups, selection);
        const pairs = votes.reduce((sum, vote) => sum + vote.pairs, 0);
        const alike = votes.reduce((sum, vote) => sum + vote.pairs * vote.alike, 0);
        expect(votes).toHaveLength(resolutionCount);
        expect(pairs).toBe(Object.values(cells).reduce((sum, count) => sum + count, 0));
        expect(alike).toBeCloseTo(cells.yy + cells.aa + cells.nn, 6);
      }),
    );
  });
});

describe(groupDifference, () => {
  test('counts votes in which most of either differ, and passes over ties', () => {
    expect(groupDifference(votesOf(['YYYY', 'YYYN', 'YNYN', 'YNAN'], [0, 1], [2, 3]))).toEqual({
      apart: 1,
      compared: 2,
    });
  });
});
