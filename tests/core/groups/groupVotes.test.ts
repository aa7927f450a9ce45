import { describe, expect, test } from 'vitest';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { groupVoters } from '../../../src/core/groups/groupVoters.ts';
import { bySplit, groupVotes, unitedApart } from '../../../src/core/groups/groupVotes.ts';
import { memberLoyalties } from '../../../src/core/groups/memberLoyalties.ts';
import { defineGroup } from '../../../src/core/groups/politicalGroup.ts';
import { politicalVoters } from '../../../src/core/groups/politicalVoters.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { makeCode, makeDataSet, makeDate, makeGrid } from '../agreement/builders.ts';

/** The first three states are the group, the other two are not. */
function setUp(...rows: readonly string[]) {
  const table = buildVoteTable(makeDataSet(makeGrid(...rows)));
  const group = groupOfStates(table, [0, 1, 2].map(makeCode));
  const everyone = groupOfStates(table, table.states);
  return { table, group, selection: selectAll(table), everyone };
}

function votesOf(...rows: readonly string[]) {
  const { table, group, everyone, selection } = setUp(...rows);
  return groupVotes(table, { group, everyone }, selection);
}

describe(groupVotes, () => {
  test('tells what most of the group did and what most of the others did', () => {
    const [vote] = votesOf('N', 'N', 'A', 'Y', 'Y');
    expect(vote).toMatchObject({
      tally: { yes: 0, no: 2, abstain: 1 },
      agreementIndex: 0.5,
      position: 'N',
      othersPosition: 'Y',
    });
  });

  test('leaves out votes in which fewer than two members voted', () => {
    expect(votesOf('YY', 'XY', '-X', 'YY', 'YY').map(({ resolution }) => resolution.symbol)).toEqual(['R1']);
  });

  test('has no position where two are tied, and none for the others where nobody else voted', () => {
    expect(votesOf('Y', 'N', 'X', 'X', '-')[0]).toMatchObject({ agreementIndex: 0.25 });
    expect(votesOf('Y', 'N', 'X', 'X', '-')[0]?.position).toBeUndefined();
    expect(votesOf('Y', 'Y', 'X', 'X', '-')[0]?.othersPosition).toBeUndefined();
  });
});

describe(bySplit, () => {
  test('begins with the lowest index, and of equal ones with the vote of more members', () => {
    const votes = bySplit(votesOf('YYYY', 'YNNY', 'YXAX', 'YYYY', 'YYYY'));
    expect(votes.map(({ resolution }) => resolution.symbol)).toEqual(['R2', 'R1', 'R0', 'R3']);
  });
});

describe(unitedApart, () => {
  test('holds the votes of the group against the rest alone, the most united first', () => {
    const votes = unitedApart(votesOf('NNYN', 'NNYN', 'YNYX', 'YYYA', 'YYYY'));
    expect(votes.map(({ resolution }) => resolution.symbol)).toEqual(['R1', 'R0']);
  });
});

describe(memberLoyalties, () => {
  test('begins with the least loyal, and leaves out who cast nothing to compare', () => {
    const { table, group, selection } = setUp('YYYY', 'YYYN', 'XXXX', 'YYYY', 'NNNN');
    expect(memberLoyalties(table, group, selection)).toMatchObject([
      { state: makeCode(0), rate: { value: 0.75, n: 4 }, skipped: 0 },
      { state: makeCode(1), rate: { value: 0.75, n: 4 }, skipped: 0 },
    ]);
    const uneven = setUp('YYYY', 'YYYN', 'YYYY', 'YYYY', 'NNNN');
    expect(memberLoyalties(uneven.table, uneven.group, uneven.selection)[0]).toMatchObject({
      state: makeCode(1),
      rate: { value: 0.75 },
    });
  });
});

describe(politicalVoters, () => {
  const dates = [makeDate(2019, 6, 1), makeDate(2020, 6, 1), undefined];
  const { resolutions, votes } = makeDataSet(makeGrid('YYY', 'YYY'), (column) => ({ date: dates[column] }));
  const codes = [stateCode('DEU'), stateCode('GBR')];
  const table = buildVoteTable({
    resolutions,
    states: codes.map((code) => ({ code, names: {}, aliases: [], groups: [] })),
    votes: votes.flatMap((vote) => {
      const state = codes[[makeCode(0), makeCode(1)].indexOf(vote.state)];
      return state === undefined ? [] : [{ ...vote, state }];
    }),
  });
  const group = politicalVoters(
    table,
    defineGroup('eu', { joined: [['1973-01-01', 'DEU GBR']], left: [['2020-01-31', 'GBR']] }),
  );

  test('counts each state at the votes held while it was a member, and nobody at a vote without a date', () => {
    expect(group.tallies.map(({ yes }) => yes)).toEqual([2, 1, 0]);
  });

  test('has the voters of a selection as members alone', () => {
    expect(groupVoters(table, group, selectAll(table))).toEqual([0, 1]);
    const { selection, ...other } = setUp('Y', 'X', '-', 'Y', 'Y');
    expect(groupVoters(other.table, other.group, selection)).toEqual([0]);
  });
});
