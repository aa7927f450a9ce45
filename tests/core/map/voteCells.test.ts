import { describe, expect, test } from 'vitest';
import { listCells } from '../../../src/core/map/voteCells.ts';
import { readVotes } from './votes.ts';

describe(listCells, () => {
  test('lists the votes cast as numbers, vote by vote', () => {
    const cells = listCells(readVotes(['Y N', 'A .', 'N Y']));
    expect(cells.dividing).toEqual([0, 1]);
    expect(Array.from(cells.starts)).toEqual([0, 3, 5]);
    expect(Array.from(cells.rows)).toEqual([0, 1, 2, 0, 2]);
    expect(Array.from(cells.values)).toEqual([1, 0, -1, -1, 1]);
  });

  test('leaves out votes in which all took the same position, and states that cast no others', () => {
    const cells = listCells(readVotes(['Y Y .', 'Y N A', 'Y . A']));
    expect(cells).toMatchObject({ dividing: [1], placed: [0, 1] });
    expect(Array.from(cells.values)).toEqual([1, -1]);
  });
});
