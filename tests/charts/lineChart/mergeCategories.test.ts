import { expect, test } from 'vitest';
import { mergeCategories } from '../../../src/charts/lineChart/mergeCategories.ts';

const named = (keys: string) => [...keys].map((key) => ({ key, label: key.toUpperCase() }));
const merged = (...lists: string[]) =>
  mergeCategories(lists.map(named))
    .map(({ key }) => key)
    .join('');

test('lists that are alike merge to themselves', () => {
  expect(merged('abc', 'abc')).toBe('abc');
});

test('a category that only the second list has stands behind the one it follows there', () => {
  expect(merged('ad', 'abcd')).toBe('abcd');
  expect(merged('bc', 'abc')).toBe('abc');
});

test('lists without a common category follow each other, the later one first', () => {
  expect(merged('ab', 'cd')).toBe('cdab');
});

test('nothing merges to nothing', () => {
  expect(mergeCategories([])).toEqual([]);
});
