import { describe, expect, test } from 'vitest';
import { voteShare } from '../../../src/core/texts/voteShare.ts';
import { makeResolution } from '../../support/makeData.ts';

describe(voteShare, () => {
  test('is the part voted on of the texts decided on', () => {
    const outcomes = ['adopted_by_vote', 'rejected', 'adopted_without_vote', 'withdrawn'] as const;
    expect(voteShare(outcomes.map((outcome) => makeResolution({ outcome })))).toMatchObject({
      kind: 'measured',
      count: 2,
      n: 3,
    });
  });

  test('has no value where nothing was decided on', () => {
    expect(voteShare([makeResolution({ outcome: 'withdrawn' })])).toEqual({ kind: 'noVotes' });
  });
});
