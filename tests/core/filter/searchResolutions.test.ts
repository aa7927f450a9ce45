import { describe, expect, test } from 'vitest';
import { indexDataSet } from '../../../src/core/dataSetIndex.ts';
import { createResolutionSearch } from '../../../src/core/filter/searchResolutions.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const cooperation = makeResolution();
const sudan = makeResolution({ symbol: 'A/HRC/RES/50/40', titles: { en: 'Situation in the Sudan' } });
const food = makeResolution({
  symbol: 'A/HRC/RES/49/13',
  titles: { en: 'Right to food', zh: '食物权' },
  outcome: 'adopted_without_vote',
});
const search = createResolutionSearch(
  indexDataSet(
    makeDataSet({
      resolutions: [food, sudan, cooperation],
      votes: [...makeVotes(cooperation, { SDN: 'Y', CIV: 'Y' }), ...makeVotes(sudan, { SDN: 'N', IND: 'A' })],
      states: [
        makeState('SDN', 'Sudan', { names: { en: 'Sudan', zh: '苏丹' } }),
        makeState('CIV', 'Côte d’Ivoire', { aliases: ['Ivory Coast'] }),
        makeState('IND', 'India'),
        makeState('NOR', 'Norway'),
      ],
    }),
  ),
);

describe(createResolutionSearch, () => {
  test('finds everything, and no state, without words', () => {
    expect(search('  ')).toEqual({
      resolutions: [food, sudan, cooperation],
      wordCount: 3,
      states: [],
    });
  });

  test('puts the very symbol first', () => {
    expect(search('50/4').resolutions).toEqual([cooperation, sudan]);
    expect(search('a/hrc/res/50/4').resolutions[0]).toBe(cooperation);
  });

  test('finds words of the title in any language and order, without regard to case', () => {
    expect(search('FOOD right').resolutions).toEqual([food]);
    expect(search('食物').resolutions).toEqual([food]);
  });

  test('finds the recorded votes of a state after the texts that name it', () => {
    expect(search('sudan')).toEqual({ resolutions: [sudan, cooperation], wordCount: 1, states: ['SDN'] });
    expect(search('苏丹').states).toEqual(['SDN']);
  });

  test('knows a state by another name, without its accents and with any apostrophe', () => {
    expect(search('ivory').states).toEqual(['CIV']);
    expect(search("cote d'ivoire").states).toEqual(['CIV']);
  });

  test('finds no state without votes, and none by two letters', () => {
    expect(search('norway')).toEqual({ resolutions: [], wordCount: 0, states: [] });
    expect(search('in').states).toEqual([]);
  });
});
