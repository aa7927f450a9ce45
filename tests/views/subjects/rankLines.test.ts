import { describe, expect, test } from 'vitest';
import type { MovedLine, Movement } from '../../../src/core/texts/lineMovement.ts';
import { rankLines } from '../../../src/views/subjects/rankLines.ts';
import { makeResolution } from '../../support/makeData.ts';

function makeLine(movement: Movement, change?: number): MovedLine {
  const text = makeResolution();
  return { movement, change, texts: [text, text], first: text, last: text };
}

describe(rankLines, () => {
  test('puts what moved first, then the largest change in either direction, and counts what was never voted on', () => {
    const small = makeLine('alwaysVote', 0.02);
    const large = makeLine('alwaysVote', -0.3);
    const moved = makeLine('toConsensus');
    const never = makeLine('neverVote');
    expect(rankLines([small, never, large, moved])).toEqual({
      shown: [moved, large, small],
      movedCount: 1,
      neverVotedCount: 1,
    });
  });
});
