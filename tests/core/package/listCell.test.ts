import { describe, expect, test } from 'vitest';
import { joinList, splitList } from '../../../src/core/package/listCell.ts';

describe(joinList, () => {
  test('joins by a semicolon and a blank', () => {
    expect(joinList(['A/HRC/RES/1/1', 'A/HRC/RES/2/1'])).toBe('A/HRC/RES/1/1; A/HRC/RES/2/1');
    expect(splitList('A/HRC/RES/1/1; A/HRC/RES/2/1')).toEqual(['A/HRC/RES/1/1', 'A/HRC/RES/2/1']);
  });

  test('gives an empty cell for an empty list, and back', () => {
    expect(joinList([])).toBe('');
    expect(splitList('')).toEqual([]);
  });

  test('lets no text part in two', () => {
    expect(splitList(joinList(['a; b', 'c']))).toEqual(['a, b', 'c']);
  });
});
