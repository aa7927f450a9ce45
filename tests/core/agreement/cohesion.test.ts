import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementIndex, groupCohesion, riceIndex } from '../../../src/core/agreement/cohesion.ts';
import { overTime } from '../../../src/core/agreement/overTime.ts';
import { sessionsOf } from '../../../src/core/agreement/periods.ts';
import { selectAll, selectColumns } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { groupWhere, makeCode, makeDataSet, makeGrid } from './builders.ts';

const tallies = fc.record({ yes: fc.nat(200), no: fc.nat(200), abstain: fc.nat(200) });

// The Council's votes of 29-16-2, 18-7-21 and 17-19-11.
const PUBLISHED = [
  [29, 16, 2, 0.4255, 0.2889],
  [18, 7, 21, 0.1848, 0.44],
  [17, 19, 11, 0.1064, 0.0556],
] as const;

describe(agreementIndex, () => {
  test.each(PUBLISHED)('of %i-%i-%i is the published one', (yes, no, abstain, published) => {
    expect(agreementIndex({ yes, no, abstain })).toBeCloseTo(published, 4);
  });

  test('lies between 0 and 1, and is the same whichever position the largest is', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const index = agreementIndex(tally);
        if (index === undefined) expect(tally).toEqual({ yes: 0, no: 0, abstain: 0 });
        else expect(Math.abs(index - 0.5)).toBeLessThanOrEqual(0.5);
        const turned = { yes: tally.no, no: tally.abstain, abstain: tally.yes };
        expect(agreementIndex(turned)).toBe(index);
      }),
    );
  });

  test('is 1 where all vote alike and 0 where they split in three', () => {
    expect(agreementIndex({ yes: 0, no: 0, abstain: 9 })).toBe(1);
    expect(agreementIndex({ yes: 3, no: 3, abstain: 3 })).toBe(0);
  });
});

describe(riceIndex, () => {
  test.each(PUBLISHED)('of %i-%i-%i is the published one', (yes, no, abstain, _, published) => {
    expect(riceIndex({ yes, no, abstain })).toBeCloseTo(published, 4);
  });

  test('is undefined where all abstain', () => {
    expect(riceIndex({ yes: 0, no: 0, abstain: 4 })).toBeUndefined();
  });
});

describe(groupCohesion, () => {
  const table = buildVoteTable(
    makeDataSet(makeGrid('YYAXY', 'YNAXY', 'NNAY-', 'NNNNN'), (column) => ({ session: String(column) })),
  );
  const group = groupOfStates(table, [makeCode(0), makeCode(1), makeCode(2)]);

  test('is the mean over votes of the members’ indices, outsiders aside', () => {
    const { rice, agreementIndex: index } = groupCohesion(group, selectColumns(table, [0, 1]));
    expect(rice).toEqual({ kind: 'measured', value: 1 / 3, n: 2 });
    expect(index).toEqual({ kind: 'measured', value: 0.5, n: 2 });
  });

  test('leaves out votes in which fewer than two members took a side', () => {
    const { rice, agreementIndex: index } = groupCohesion(group, selectColumns(table, [2, 3]));
    expect(rice).toEqual({ kind: 'noVotes' });
    expect(index).toEqual({ kind: 'measured', value: 1, n: 1 });
  });

  test('counts a state only while it belongs', () => {
    const leaves = groupWhere(
      table,
      (state, { session }) => state !== makeCode(3) && (state !== makeCode(1) || session === '0'),
    );
    expect(groupCohesion(leaves, selectColumns(table, [0])).rice).toMatchObject({ value: 1 / 3 });
    expect(groupCohesion(leaves, selectColumns(table, [1])).rice).toMatchObject({ value: 0 });
  });

  test('follows a group over time, with n at each point', () => {
    const line = overTime(sessionsOf(table, selectAll(table)), (part) => groupCohesion(group, part).rice);
    expect(line.map(({ value }) => value)).toEqual([
      { kind: 'measured', value: 1 / 3, n: 1 },
      { kind: 'measured', value: 1 / 3, n: 1 },
      { kind: 'noVotes' },
      { kind: 'noVotes' },
      { kind: 'measured', value: 1, n: 1 },
    ]);
  });
});
