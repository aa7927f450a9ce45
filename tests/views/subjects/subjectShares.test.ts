import { describe, expect, test } from 'vitest';
import { selectAll, selectWhere } from '../../../src/core/agreement/selection.ts';
import { groupOfStates } from '../../../src/core/agreement/voterGroup.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { recordedVotes } from '../../../src/core/vote/recordedVote.ts';
import { subjectShares, widestGap } from '../../../src/views/subjects/subjectShares.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const counted = { yes: 1, no: 1, abstain: 0 };
const justice = ['1', '2', '3'].map((number) =>
  makeResolution({ symbol: `A/HRC/RES/49/${number}`, counted, subjects: ['justice'] }),
);
const health = makeResolution({ symbol: 'A/HRC/RES/49/4', counted, subjects: ['health', 'justice'] });
const table = buildVoteTable(
  makeDataSet({
    resolutions: [...justice, health],
    states: [makeState('MEX', 'Mexico'), makeState('BRA', 'Brazil'), makeState('CUB', 'Cuba')],
    votes: [...justice, health].flatMap((text) => makeVotes(text, { MEX: 'Y', BRA: 'N', CUB: 'X' })),
  }),
);
const voters = ['MEX', 'BRA', 'CUB'].map((code) => ({
  id: code,
  name: code,
  fullName: code,
  group: groupOfStates(table, [stateCode(code)]),
}));

describe(subjectShares, () => {
  test('gives each voter its share in favour of a subject with three votes, and lists the others', () => {
    const all = selectAll(table);
    const { rows, listed } = subjectShares(table, all, recordedVotes(table, all), voters);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ subject: 'justice', votes: 4, outcomes: ['adopted_by_vote'] });
    expect(rows[0]?.rates).toMatchObject([
      { kind: 'measured', value: 1, n: 4 },
      { kind: 'measured', value: 0, n: 4 },
      { kind: 'noVotes' },
    ]);
    expect(listed).toEqual([{ subject: 'health', votes: 1 }]);
  });

  test('counts selected votes alone', () => {
    const some = selectWhere(table, ({ symbol }) => symbol !== 'A/HRC/RES/49/4');
    const { rows, listed } = subjectShares(table, some, recordedVotes(table, some), voters);
    expect(rows[0]?.rates[0]).toMatchObject({ n: 3 });
    expect(listed).toEqual([]);
  });
});

describe(widestGap, () => {
  test('names the two voters that are furthest apart, passing over one without votes', () => {
    const all = selectAll(table);
    const { rows } = subjectShares(table, all, recordedVotes(table, all), voters);
    expect(widestGap(rows)).toEqual({ subject: 'justice', low: 1, lowValue: 0, high: 0, highValue: 1 });
  });

  test('has nothing to compare a single voter with', () => {
    const all = selectAll(table);
    const { rows } = subjectShares(table, all, recordedVotes(table, all), voters.slice(0, 1));
    expect(widestGap(rows)).toBeUndefined();
  });
});
