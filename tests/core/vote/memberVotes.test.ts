import { describe, expect, test } from 'vitest';
import { indexDataSet } from '../../../src/core/dataSetIndex.ts';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { countPositions, groupVotes, memberVotes } from '../../../src/core/vote/memberVotes.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const resolution = makeResolution();
const group = (name: 'WEOG' | 'GRULAC', from?: string) => [
  { group: name, from: from === undefined ? undefined : parseIsoDate(from), to: undefined },
];
const votes = makeVotes(resolution, { FRA: 'N', MEX: 'A', ARG: 'Y', CUB: 'X', ISR: 'N' });
const index = indexDataSet(
  makeDataSet({
    resolutions: [resolution],
    votes,
    states: [
      makeState('FRA', 'France', { groups: group('WEOG') }),
      makeState('MEX', 'Mexico', { groups: group('GRULAC') }),
      makeState('ARG', 'Argentina', { groups: group('GRULAC') }),
      makeState('CUB', 'Cuba', { groups: group('GRULAC') }),
      makeState('ISR', 'Israel', { groups: group('WEOG', '2023-01-01') }),
    ],
  }),
);

describe(memberVotes, () => {
  test('gives the group of the day of the vote, and none where none covers it', () => {
    const members = memberVotes(index, resolution);
    expect(members.map(({ state, group: name }) => [state, name])).toEqual([
      ['FRA', 'WEOG'],
      ['MEX', 'GRULAC'],
      ['ARG', 'GRULAC'],
      ['CUB', 'GRULAC'],
      ['ISR', undefined],
    ]);
  });

  test('is empty where no vote was recorded', () => {
    expect(memberVotes(index, makeResolution({ symbol: 'A/HRC/RES/51/5' }))).toEqual([]);
  });
});

describe(groupVotes, () => {
  test('calls a group divided by votes cast, not by absence', () => {
    const groups = groupVotes(memberVotes(index, resolution));
    expect(groups.map(({ group: name, isDivided }) => [name, isDivided])).toEqual([
      ['GRULAC', true],
      ['WEOG', false],
      [undefined, false],
    ]);
    const [absent] = groupVotes([
      { state: stateCode('GHA'), position: 'Y', basis: 'listed', group: 'African' },
      { state: stateCode('GAB'), position: 'X', basis: 'roster', group: 'African' },
    ]);
    expect(absent?.isDivided).toBe(false);
  });
});

describe(countPositions, () => {
  test('counts every position, 0 where nobody stands', () => {
    expect(countPositions(votes)).toEqual({ Y: 1, N: 2, A: 1, X: 1, notRecorded: 0 });
  });
});
