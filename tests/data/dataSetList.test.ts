import { describe, expect, test } from 'vitest';
import { decodeDataSetList } from '../../src/data/dataSetList.ts';

describe(decodeDataSetList, () => {
  test('reads what the page ships with', () => {
    const entry = { id: 'hrc', title: 'Council', path: 'hrc-2022-2023', version: 'x' };
    expect(decodeDataSetList({ datasets: [entry] })).toEqual([
      {
        id: 'hrc',
        title: 'Council',
        path: 'hrc-2022-2023',
        version: 'x',
        resolutions: undefined,
        votes: undefined,
      },
    ]);
  });

  test.each([null, [], 'x', {}, { datasets: 'x' }, { datasets: [null, {}, { id: 1, title: 2, path: 3 }] }])(
    'finds nothing in %j',
    (json) => {
      expect(decodeDataSetList(json)).toEqual([]);
    },
  );

  test.each(['../secret', 'https://example.org', '/etc', 'a/b', ''])('refuses the path %j', (path) => {
    expect(decodeDataSetList({ datasets: [{ id: 'x', title: 'x', path }] })).toEqual([]);
  });
});
