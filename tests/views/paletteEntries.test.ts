import { describe, expect, test } from 'vitest';
import { indexDataSet } from '../../src/core/dataSetIndex.ts';
import { createResolutionSearch } from '../../src/core/filter/searchResolutions.ts';
import { EN } from '../../src/i18n/messages.en.ts';
import { ZH } from '../../src/i18n/messages.zh.ts';
import { DEFAULT_VIEW_STATE } from '../../src/url/viewState.ts';
import { paletteEntries } from '../../src/views/palette/paletteEntries.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../support/makeData.ts';

const vote = makeResolution({ subjects: ['development'] });
const index = indexDataSet(
  makeDataSet({
    resolutions: [vote],
    votes: makeVotes(vote, { SDN: 'Y', SSD: 'N' }),
    states: [
      makeState('SDN', 'Sudan', { names: { en: 'Sudan', zh: '苏丹' } }),
      makeState('SSD', 'South Sudan', { names: { en: 'South Sudan', zh: '南苏丹' } }),
      makeState('NOR', 'Norway'),
    ],
  }),
);
const find = (query: string, messages = EN) =>
  paletteEntries(query, {
    view: DEFAULT_VIEW_STATE,
    index,
    messages,
    search: createResolutionSearch(index),
  }).map(({ key }) => key);

describe(paletteEntries, () => {
  test('offers the pages before anything is typed', () => {
    expect(find('')).toContain('view compare');
    expect(find('').every((key) => key.startsWith('view '))).toBe(true);
  });

  test('finds states by whole name first, by code, and in any language', () => {
    expect(find('sudan').slice(0, 2)).toEqual(['state SDN', 'state SSD']);
    expect(find('ssd')).toEqual(['state SSD']);
    expect(find('苏丹')[0]).toBe('state SDN');
  });

  test('offers no state without votes', () => {
    expect(find('norway')).toEqual([]);
  });

  test('finds texts by symbol and words, but not the votes of a state', () => {
    expect(find('50/4')).toEqual([`resolution ${vote.id}`]);
    expect(find('enhancement')).toEqual([`resolution ${vote.id}`]);
    expect(find('sudan')).not.toContain(`resolution ${vote.id}`);
  });

  test('finds subjects and pages by their names in the language of the page', () => {
    expect(find('international cooperation')[0]).toBe('subject development');
    expect(find('比较', ZH)).toEqual(['view compare']);
  });
});
