import { describe, expect, test } from 'vitest';
import { settleVotes } from '../../../src/core/package/settleVotes.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const resolution = makeResolution();
const [vote] = makeVotes(resolution, { MEX: 'A' });
if (vote === undefined) throw new Error('vote missing');

describe(settleVotes, () => {
  test('leaves a sound package as it is', () => {
    const dataSet = makeDataSet({
      resolutions: [resolution],
      votes: [vote],
      states: [makeState('MEX', 'Mexico')],
    });
    const decoded = { dataSet, rows: { resolutions: [2], votes: [2], problems: [] }, faults: [] };
    expect(settleVotes(decoded)).toEqual({ dataSet, faults: [] });
  });

  test('leaves out what repeats a key or refers to nothing, and says where', () => {
    const [stranger] = makeVotes(makeResolution({ symbol: 'A/HRC/RES/1/1' }), { MEX: 'Y' });
    const [stateless] = makeVotes(resolution, { XXX: 'Y' });
    if (stranger === undefined || stateless === undefined) throw new Error('vote missing');
    const dataSet = makeDataSet({
      resolutions: [resolution, { ...resolution, meeting: 1 }],
      votes: [vote, { ...vote, position: 'N' }, stranger, stateless],
      states: [makeState('MEX', 'Mexico')],
    });
    const settled = settleVotes({
      dataSet,
      rows: { resolutions: [2, 3], votes: [2, 3, 4, 5], problems: [] },
      faults: [],
    });
    expect(settled.dataSet.resolutions).toEqual([resolution]);
    expect(settled.dataSet.votes).toEqual([vote]);
    expect(settled.faults.map(({ file, row }) => `${file} ${row}`)).toEqual([
      'resolutions.csv 3',
      'votes.csv 3',
      'votes.csv 4',
      'votes.csv 5',
    ]);
  });
});
