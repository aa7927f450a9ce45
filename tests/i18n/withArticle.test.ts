import { describe, expect, test } from 'vitest';
import { startingWithArticle, withArticle } from '../../src/i18n/withArticle.ts';

describe(withArticle, () => {
  test.each([
    'Democratic People’s Republic of Korea',
    'Gambia',
    'Netherlands',
    'Republic of Moldova',
    'Russian Federation',
    'Sudan',
    'United Arab Emirates',
    'United Kingdom of Great Britain and Northern Ireland',
    'Western European and other States',
    'European Union',
  ])('gives %s its article', (name) => {
    expect(withArticle(name)).toBe(`the ${name}`);
  });

  test.each([
    'Bolivia (Plurinational State of)',
    'Guinea',
    'Iran (Islamic Republic of)',
    'Mexico',
    'Nigeria',
    'South Sudan',
    'ASEAN',
    'Friends',
  ])('leaves %s without one', (name) => {
    expect(withArticle(name)).toBe(name);
  });
});

describe(startingWithArticle, () => {
  test('begins a sentence', () => {
    expect(startingWithArticle('Sudan')).toBe('The Sudan');
    expect(startingWithArticle('Mexico')).toBe('Mexico');
  });
});
