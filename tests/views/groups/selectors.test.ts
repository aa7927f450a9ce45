import { describe, expect, test } from 'vitest';
import type { LineSeries } from '../../../src/charts/lineChart/lineSeries.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { cohesionRows, rankByCohesion } from '../../../src/views/groups/cohesionRows.ts';
import { groupPairs, rankPairs } from '../../../src/views/groups/groupPairs.ts';
import { furthestMembers, leastLoyal, loyaltyRows } from '../../../src/views/groups/loyaltyRows.ts';
import { apartRows, splitRows, votesOfGroups } from '../../../src/views/groups/splitRows.ts';
import { widestChange } from '../../../src/views/groups/widestChange.ts';
import { makeCode, makeDataSet, makeGrid } from '../../core/agreement/builders.ts';

/** Three states of one group, two of another, and a single one. */
function setUp(...rows: readonly string[]) {
  const table = buildVoteTable(makeDataSet(makeGrid(...rows)));
  const group = (name: string, states: readonly number[]) => ({
    id: name,
    name,
    short: name,
    note: undefined,
    voters: groupOfStates(table, states.map(makeCode)),
  });
  const groups = [group('three', [0, 1, 2]), group('two', [3, 4]), group('one', [5])];
  return { table, groups, selection: selectAll(table), everyone: groupOfStates(table, table.states) };
}

const MIXED = ['YYYN', 'YYYY', 'YNYY', 'NNAX', 'NYAN', 'YYYY'];

describe(cohesionRows, () => {
  test('has no mean for a group of one, and says who voted', () => {
    const { table, groups, selection } = setUp(...MIXED);
    const rows = cohesionRows(table, groups, selection);
    expect(rows.map(({ voted }) => voted.length)).toEqual([3, 2, 1]);
    expect(rows[0]?.agreementIndex).toMatchObject({ value: (1 + 0.5 + 1 + 0.5) / 4, n: 4 });
    expect(rows[1]?.agreementIndex).toMatchObject({ value: (1 + 0.25 + 1) / 3, n: 3 });
    expect(rows[2]).toMatchObject({ agreementIndex: { kind: 'noVotes' }, rice: { kind: 'noVotes' } });
  });

  test('is ranked without groups of too few votes', () => {
    const { table, groups, selection } = setUp(...MIXED);
    const rows = cohesionRows(table, groups, selection);
    expect(rankByCohesion(rows, 1).map(({ group }) => group.name)).toEqual(['three', 'two']);
    expect(rankByCohesion(rows, 4).map(({ group }) => group.name)).toEqual(['three']);
  });
});

describe(widestChange, () => {
  const makeLine = (id: string, ...points: readonly (readonly [value: number | undefined, n: number])[]) =>
    ({
      id,
      label: id,
      points: points.map(([value, n], index) => ({ key: String(index), label: String(index), value, n })),
    }) satisfies LineSeries;

  test('gives the two ends in order of time', () => {
    const falling = makeLine('falling', [0.9, 9], [undefined, 0], [0.2, 9]);
    const change = widestChange([makeLine('flat', [0.5, 9], [0.6, 9]), falling], 5);
    expect(change).toMatchObject({
      series: { id: 'falling' },
      earlier: { value: 0.9 },
      later: { value: 0.2 },
    });
  });

  test('does not trust points of few votes', () => {
    expect(widestChange([makeLine('a', [0, 1], [1, 9])], 5)).toBeUndefined();
  });
});

describe(groupPairs, () => {
  const { table, groups, selection } = setUp(...MIXED);
  const pairs = groupPairs(table, groups, selection, 'strict');
  const pairOf = (first: string, second: string) =>
    pairs.find((pair) => pair.first.name === first && pair.second.name === second);

  test('counts votes and not pairs, and has no interval', () => {
    // Of the three pairs of each vote 3, 2, 3 and 2 are alike.
    expect(pairOf('three', 'one')?.value).toEqual({ kind: 'measured', value: 10 / 12, n: 4 });
    expect(pairOf('three', 'one')?.pairCount).toBe(12);
  });

  test('compares members of one group with each other, each pair once', () => {
    expect(pairOf('two', 'two')).toMatchObject({ value: { value: 2 / 3, n: 3 }, pairCount: 3 });
    expect(pairOf('one', 'one')).toMatchObject({ value: { kind: 'noSharedVotes' }, pairCount: 0 });
  });

  test('is ranked without a group beside itself', () => {
    expect(rankPairs(pairs, 1).map(({ first, second }) => `${first.name} ${second.name}`)).toEqual([
      'three one',
      'three two',
      'two one',
    ]);
    expect(rankPairs(pairs, 5)).toEqual([]);
  });
});

describe(loyaltyRows, () => {
  const { table, groups, selection } = setUp(...MIXED);
  const rows = loyaltyRows(table, groups, selection);

  test('names the most loyal member to compare with, but not to itself', () => {
    const ofThree = rows.filter(({ group }) => group.name === 'three');
    expect(ofThree.at(-1)).toMatchObject({ state: makeCode(1), mostLoyal: undefined });
    expect(ofThree[0]?.mostLoyal).toBe(makeCode(1));
  });

  test('keeps the furthest of each group that have votes enough', () => {
    const furthest = furthestMembers(rows, { count: 1, minimum: 3 });
    expect(furthest.map(({ group }) => group.name)).toEqual(['three', 'two']);
    expect(furthestMembers(rows, { count: 1, minimum: 5 })).toEqual([]);
    expect(leastLoyal(furthest)?.rate.value).toBe(Math.min(...furthest.map(({ rate }) => rate.value)));
    expect(leastLoyal([])).toBeUndefined();
  });
});

describe(votesOfGroups, () => {
  const { table, groups, selection, everyone } = setUp(...MIXED);
  const votes = votesOfGroups(table, { groups, everyone }, selection);

  test('gives the vote that split each group most, and none for a group of one', () => {
    expect(splitRows(votes).map(({ group, resolution }) => [group.name, resolution.symbol])).toEqual([
      ['three', 'R1'],
      ['two', 'R1'],
    ]);
  });

  test('gives the vote in which a group was most united against most others', () => {
    expect(apartRows(votes)).toMatchObject([
      { group: { name: 'three' }, resolution: { symbol: 'R0' }, apart: 2, votes: 4, othersPosition: 'N' },
      { group: { name: 'two' }, resolution: { symbol: 'R0' }, apart: 2, votes: 3, othersPosition: 'Y' },
    ]);
  });
});
