import { describe, expect, test } from 'vitest';
import { shortestPaths } from '../../../src/core/map/shortestPaths.ts';
import { readTable } from '../ordering/builders.ts';

describe(shortestPaths, () => {
  test('fills a gap with the shortest way over others', () => {
    const paths = shortestPaths(readTable(['0 1 5 -', '. 0 2 7', '. . 0 1', '. . . 0']));
    expect(paths[3]).toBe(4);
    expect(paths[12]).toBe(4);
  });

  test('leaves what is known as it is, even where a way over others is shorter', () => {
    const paths = shortestPaths(readTable(['0 1 5 -', '. 0 2 7', '. . 0 1', '. . . 0']));
    expect(paths[2]).toBe(5);
    expect(paths[7]).toBe(7);
  });

  test('takes the longest way where there is none', () => {
    const paths = shortestPaths(readTable(['0 1 -', '. 0 -', '. . 0']));
    expect(Array.from(paths)).toEqual([0, 1, 1, 1, 0, 1, 1, 1, 0]);
  });
});
