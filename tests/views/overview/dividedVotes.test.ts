import { describe, expect, test } from 'vitest';
import type { RecordedVote } from '../../../src/core/vote/recordedVote.ts';
import { divideVotes } from '../../../src/views/overview/dividedVotes.ts';
import { makeResolution } from '../../support/makeData.ts';

function voteOf(yes: number, no: number, abstain: number): RecordedVote {
  const tally = { yes, no, abstain };
  return { resolution: makeResolution({ counted: tally }), tally };
}

describe(divideVotes, () => {
  test('orders votes by their share in favour and finds the middle one', () => {
    const { votes, median } = divideVotes([voteOf(29, 16, 2), voteOf(17, 6, 24), voteOf(40, 7, 0)]);
    expect(votes.map(({ tally }) => tally.yes)).toEqual([17, 29, 40]);
    expect(median?.tally.yes).toBe(29);
  });

  test('takes the lower of the two in the middle', () => {
    expect(divideVotes([voteOf(30, 10, 0), voteOf(20, 20, 0)]).median?.tally.yes).toBe(20);
  });

  test('does not count exactly one half as less', () => {
    expect(divideVotes([voteOf(20, 10, 10), voteOf(19, 11, 10)]).belowHalf).toBe(1);
  });

  test('gives the Agreement Index beside the share: 29-16-2 is .4255', () => {
    expect(divideVotes([voteOf(29, 16, 2)]).votes[0]?.agreementIndex).toBeCloseTo(0.4255, 4);
  });

  test('has no middle without votes', () => {
    expect(divideVotes([])).toEqual({ votes: [], belowHalf: 0, median: undefined });
  });
});
