import { describe, expect, test } from 'vitest';
import { openVoteTable, packDataSet, unpackDataSet } from '../../../src/core/agreement/packedVotes.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import type { Vote } from '../../../src/core/resolution.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const FIRST = makeResolution({ symbol: 'A/HRC/RES/50/1' });
const WITHOUT_VOTE = makeResolution({ symbol: 'A/HRC/RES/50/2', outcome: 'adopted_without_vote' });
const BLANK = makeResolution({ symbol: 'A/HRC/RES/50/3' });
const LAST = makeResolution({ symbol: 'A/HRC/RES/50/4', status: 'disputed' });

function byRoster(votes: readonly Vote[], code: string): readonly Vote[] {
  return votes.map((vote) => (vote.state === code ? { ...vote, basis: 'roster' } : vote));
}

const DATA_SET = makeDataSet({
  resolutions: [FIRST, WITHOUT_VOTE, BLANK, LAST],
  states: [makeState('BRA', 'Brazil'), makeState('MEX', 'Mexico'), makeState('TUR', 'Türkiye')],
  votes: [
    ...byRoster(makeVotes(FIRST, { BRA: 'Y', MEX: 'N', TUR: 'X' }), 'TUR'),
    ...makeVotes(BLANK, { BRA: 'notRecorded', TUR: 'notRecorded' }),
    ...makeVotes(LAST, { BRA: 'A', MEX: 'notRecorded' }),
  ],
});

describe(unpackDataSet, () => {
  test('gives back what was packed: positions, how they are known, and blanks where nothing is recorded', () => {
    expect(unpackDataSet(packDataSet(DATA_SET))).toEqual(DATA_SET);
  });

  test('gives back a data set that has nothing', () => {
    expect(unpackDataSet(packDataSet(makeDataSet()))).toEqual(makeDataSet());
  });

  test('gives the votes of a text in the order of the states', () => {
    const turned = { ...DATA_SET, votes: DATA_SET.votes.toReversed() };
    expect(unpackDataSet(packDataSet(turned)).votes.slice(0, 3)).toEqual(DATA_SET.votes.slice(0, 3));
  });
});

describe(openVoteTable, () => {
  test('gives the table that was packed', () => {
    expect(openVoteTable(packDataSet(DATA_SET))).toEqual(buildVoteTable(DATA_SET));
  });

  test('throws where votes and texts do not belong together', () => {
    const packed = packDataSet(DATA_SET);
    const fewer = { ...packed, head: { ...packed.head, resolutions: [FIRST] } };
    expect(() => openVoteTable(fewer)).toThrow('resolution out of range: 3');
    const states = { ...packed, head: { ...packed.head, states: [] } };
    expect(() => openVoteTable(states)).toThrow('plane of another length');
  });
});
