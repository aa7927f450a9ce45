import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../src/views/sourcesOf.ts';
import { makeResolution } from '../support/makeData.ts';

describe(sourcesOf, () => {
  test('counts texts by the place they come from, the commonest first, and passes over what is no address', () => {
    const sources = [
      'https://docs.un.org/en/A/HRC/RES/49/1',
      'https://digitallibrary.un.org/record/1',
      'https://digitallibrary.un.org/record/2',
      'votes.csv',
      'javascript:alert(1)',
      undefined,
    ];
    const texts = sources.map((source, place) => makeResolution({ symbol: `A/HRC/RES/49/${place}`, source }));
    expect(sourcesOf(texts)).toEqual([
      { origin: 'https://digitallibrary.un.org', host: 'digitallibrary.un.org', texts: 2 },
      { origin: 'https://docs.un.org', host: 'docs.un.org', texts: 1 },
    ]);
  });
});
