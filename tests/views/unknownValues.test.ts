import { describe, expect, test } from 'vitest';
import { indexDataSet } from '../../src/core/dataSetIndex.ts';
import { parseViewState } from '../../src/url/parseViewState.ts';
import { unknownValues } from '../../src/views/unknownValues.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../support/makeData.ts';

const vote = makeResolution({ subjects: ['health'] });
const index = indexDataSet(
  makeDataSet({
    resolutions: [vote],
    votes: makeVotes(vote, { MEX: 'Y' }),
    states: [makeState('MEX', 'Mexico'), makeState('NOR', 'Norway')],
  }),
);
const unknownOf = (search: string) =>
  unknownValues(parseViewState(search).state, index).map(({ key, value }) => `${key}=${value}`);

describe(unknownValues, () => {
  test('says nothing of a link that the data set can answer', () => {
    expect(unknownOf('?session=50&subject=health&body=HRC&states=MEX&ref=MEX')).toEqual([]);
    expect(unknownOf('')).toEqual([]);
  });

  test('names each value of which the data set has nothing', () => {
    expect(unknownOf('?session=50,99&subject=peace&body=GA')).toEqual([
      'body=GA',
      'session=99',
      'subject=peace',
    ]);
    expect(unknownOf('?states=MEX,NOR&anchors=USA,MEX&ref=FRA&sets=Mine:MEX.CAN')).toEqual([
      'states=NOR',
      'anchors=USA',
      'sets=CAN',
      'ref=FRA',
    ]);
  });
});
