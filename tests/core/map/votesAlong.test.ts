import { describe, expect, test } from 'vitest';
import { votesAlong } from '../../../src/core/map/votesAlong.ts';
import { readCells } from './votes.ts';

describe(votesAlong, () => {
  const votes = readCells(['N Y Y Y', 'N N Y Y', 'Y Y N Y', 'Y N N .']);
  const positions = [-1, -1, 1, 1];

  test('names the votes that run along the line, with the side that favoured them', () => {
    expect(votesAlong(votes, positions, 3)).toEqual([
      { vote: 0, share: expect.closeTo(1, 9), isFavouredRight: true },
      { vote: 2, share: expect.closeTo(1, 9), isFavouredRight: false },
    ]);
  });

  test('names no more than asked for', () => {
    expect(votesAlong(votes, positions, 1).map(({ vote }) => vote)).toEqual([0]);
  });

  test('puts a vote of few below one of many that runs as well', () => {
    const few = readCells(['N N', 'N .', 'Y .', 'Y Y']);
    expect(votesAlong(few, positions, 2).map(({ vote }) => vote)).toEqual([0, 1]);
    expect(votesAlong(readCells(['N N', '. N', '. Y', 'Y Y']), positions, 2).map(({ vote }) => vote)).toEqual(
      [1, 0],
    );
  });

  test('passes over states without a place, and names nothing where all stand in one', () => {
    expect(votesAlong(votes, [-1, undefined, 1, undefined], 1)[0]?.vote).toBe(0);
    expect(votesAlong(votes, [0, 0, 0, 0], 3)).toEqual([]);
  });
});
