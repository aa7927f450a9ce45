import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/core/position.ts';
import type { RegionalGroup } from '../../../src/core/state/regionalGroup.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { groupPluralities } from '../../../src/core/vote/groupPluralities.ts';
import type { MemberVote } from '../../../src/core/vote/memberVotes.ts';

describe(groupPluralities, () => {
  test('names who cast another vote than most of the group', () => {
    const votes = [
      vote('KEN', 'Y', 'African'),
      vote('MLI', 'A', 'African'),
      vote('TGO', 'Y', 'African'),
      vote('FRA', 'N', 'WEOG'),
      vote('DEU', 'N', 'WEOG'),
    ];
    expect(groupPluralities(votes)).toEqual([
      { group: 'African', voters: 3, position: 'Y', followers: 2, others: [votes[1]] },
      { group: 'WEOG', voters: 2, position: 'N', followers: 2, others: [] },
    ]);
  });

  test('lets those who did not vote break with nobody', () => {
    const votes = [
      vote('KEN', 'Y', 'African'),
      vote('TGO', 'Y', 'African'),
      vote('CMR', 'X', 'African'),
      vote('MLI', 'notRecorded', 'African'),
    ];
    expect(groupPluralities(votes)).toMatchObject([{ voters: 2, followers: 2, others: [] }]);
  });

  test('has no position of a group that is tied', () => {
    const votes = [vote('KEN', 'Y', 'African'), vote('MLI', 'A', 'African')];
    expect(groupPluralities(votes)).toEqual([
      { group: 'African', voters: 2, position: undefined, followers: 0, others: [] },
    ]);
  });

  test('leaves out a group of which one voted, and states of no group', () => {
    expect(groupPluralities([vote('KEN', 'Y', 'African'), vote('VAT', 'N'), vote('COK', 'N')])).toEqual([]);
  });
});

function vote(code: string, position: Position, group?: RegionalGroup): MemberVote {
  return { state: stateCode(code), position, basis: 'listed', group };
}
