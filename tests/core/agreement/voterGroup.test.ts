import { describe, expect, test } from 'vitest';
import { belongsAt, groupOfStates, makeGroup } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { groupWhere, makeCode, makeDataSet, makeGrid } from './builders.ts';

const table = buildVoteTable(
  makeDataSet(makeGrid('YN', 'YA', 'NX'), (column) => ({ session: String(column) })),
);

describe(makeGroup, () => {
  test('tallies the members of each vote', () => {
    const group = groupWhere(table, (state, { session }) => state !== makeCode(1) || session === '1');
    expect(group.tallies).toEqual([
      { yes: 1, no: 1, abstain: 0 },
      { yes: 0, no: 1, abstain: 1 },
    ]);
    expect(group.members.map((member) => [0, 1].map((column) => belongsAt(member, column)))).toEqual([
      [true, true],
      [false, true],
      [true, true],
    ]);
  });
});

describe(groupOfStates, () => {
  test('has the states named, and passes over one that is not there', () => {
    const group = groupOfStates(table, [makeCode(2), makeCode(0), stateCode('ZZZ')]);
    expect(group.members.map(({ row }) => row)).toEqual([0, 2]);
  });
});
