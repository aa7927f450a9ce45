import { describe, expect, test } from 'vitest';
import { loyalty, pluralityOf, votesBesideGroup } from '../../../src/core/agreement/loyalty.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { type Grid, groupWhere, makeCode, makeDataSet, makeGrid } from './builders.ts';

const everyone = [0, 1, 2, 3].map(makeCode);

function loyaltyOf(grid: Grid, row = 0) {
  const table = buildVoteTable(makeDataSet(grid));
  return loyalty(table, row, groupOfStates(table, everyone), selectAll(table));
}

describe(loyalty, () => {
  test('is the share of votes cast with the plurality of the others', () => {
    expect(loyaltyOf(makeGrid('YNAY', 'YYAN', 'YYAN', 'NYYN'))).toMatchObject({
      rate: { value: 0.5, count: 2, n: 4 },
      skipped: 0,
    });
  });

  test('leaves the state itself out of the plurality', () => {
    // With its own vote Y would lead; without it the others are tied.
    expect(loyaltyOf(makeGrid('Y', 'Y', 'N'))).toEqual({ rate: { kind: 'noVotes' }, skipped: 1 });
    // With its own vote Y and N would be tied; without it N leads.
    expect(loyaltyOf(makeGrid('Y', 'N'))).toMatchObject({ rate: { value: 0, n: 1 } });
  });

  test('skips votes in which no other member voted, and is not moved by absence', () => {
    expect(loyaltyOf(makeGrid('YYXY?', 'XY-YY'))).toMatchObject({ rate: { count: 2, n: 2 }, skipped: 1 });
  });

  test('counts abstaining as a position', () => {
    expect(loyaltyOf(makeGrid('A', 'A', 'A', 'Y'))).toMatchObject({ rate: { value: 1, n: 1 } });
  });

  test('counts only votes cast while the state belonged', () => {
    const table = buildVoteTable(
      makeDataSet(makeGrid('YY', 'YN'), (column) => ({ session: String(column) })),
    );
    const group = groupWhere(table, (state, { session }) => state === makeCode(1) || session === '0');
    expect(loyalty(table, 0, group, selectAll(table)).rate).toMatchObject({ count: 1, n: 1 });
    const without = groupWhere(table, (state) => state === makeCode(1));
    expect(loyalty(table, 0, without, selectAll(table))).toEqual({ rate: { kind: 'noVotes' }, skipped: 0 });
  });
});

describe(votesBesideGroup, () => {
  test('has each vote cast with what the others cast, tied ones without a most', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('YN-A', 'YYYY', 'YYYN')));
    const votes = votesBesideGroup(table, 0, groupOfStates(table, everyone), selectAll(table));
    expect(votes).toEqual([
      { column: 0, own: 'Y', others: { yes: 2, no: 0, abstain: 0 }, most: 'Y' },
      { column: 1, own: 'N', others: { yes: 2, no: 0, abstain: 0 }, most: 'Y' },
      { column: 3, own: 'A', others: { yes: 1, no: 1, abstain: 0 }, most: undefined },
    ]);
  });

  test('is empty for a state that never belonged', () => {
    const table = buildVoteTable(makeDataSet(makeGrid('Y', 'Y')));
    expect(votesBesideGroup(table, 0, groupOfStates(table, [makeCode(1)]), selectAll(table))).toEqual([]);
  });
});

describe(pluralityOf, () => {
  test('needs one position ahead of both others', () => {
    expect(pluralityOf({ yes: 2, no: 1, abstain: 1 })).toBe('Y');
    expect(pluralityOf({ yes: 1, no: 2, abstain: 1 })).toBe('N');
    expect(pluralityOf({ yes: 1, no: 1, abstain: 2 })).toBe('A');
    expect(pluralityOf({ yes: 2, no: 2, abstain: 1 })).toBeUndefined();
    expect(pluralityOf({ yes: 0, no: 0, abstain: 0 })).toBeUndefined();
  });
});
