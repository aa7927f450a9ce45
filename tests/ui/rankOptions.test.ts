import { describe, expect, test } from 'vitest';
import { rankOptions } from '../../src/ui/rankOptions.ts';

const option = (id: string, ...searchTexts: string[]) => ({
  id,
  label: id,
  searchTexts: [id, ...searchTexts],
});
const options = [
  option('slovakia'),
  option('the united states', 'usa'),
  option('russia'),
  option('jerusalem'),
  option('mexico', 'мексика', '墨西哥'),
];
const found = (query: string) => rankOptions(options, query).map(({ id }) => id);

describe(rankOptions, () => {
  test('puts a whole name or code before one that begins with the query, words, and the rest', () => {
    const four = [option('a bus'), option('a us'), option('usable'), option('x', 'us')];
    expect(rankOptions(four, 'us').map(({ id }) => id)).toEqual(['x', 'usable', 'a us', 'a bus']);
  });

  test('puts a label before other texts that fit as well', () => {
    const two = [option('benin', 'republic of benin'), option('republic of korea')];
    expect(rankOptions(two, 'rep').map(({ id }) => id)).toEqual(['republic of korea', 'benin']);
  });

  test('finds by any of the texts', () => {
    expect(found('мекс')).toEqual(['mexico']);
    expect(found('墨西')).toEqual(['mexico']);
  });

  test('finds all without a query, in the order given, and none that has no text with it', () => {
    expect(found('')).toEqual(options.map(({ id }) => id));
    expect(found('zz')).toEqual([]);
  });
});
