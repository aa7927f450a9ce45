import { describe, expect, test } from 'vitest';
import { describePackage } from '../../../src/core/package/describePackage.ts';
import { isOfOfficialDocuments, originsOf } from '../../../src/core/package/publishedFrom.ts';
import { makeDataSet, makeResolution } from '../../support/makeData.ts';

const official = makeResolution({ source: 'https://docs.un.org/en/A/HRC/RES/50/4' });
const other = makeResolution({ symbol: 'A/HRC/RES/50/5', source: 'https://library.example/record/5' });
const IN_FILE = { rows: 1, bytes: 1 };
const FILES = { resolutions: IN_FILE, votes: IN_FILE, states: IN_FILE, problems: IN_FILE };
const describeTexts = (...resolutions: readonly ReturnType<typeof makeResolution>[]) =>
  describePackage(makeDataSet({ resolutions, votes: [], states: [] }), FILES);

describe(isOfOfficialDocuments, () => {
  test('holds where every text has the address of an official document', () => {
    expect(isOfOfficialDocuments([official])).toBe(true);
    expect(isOfOfficialDocuments([official, other])).toBe(false);
    expect(isOfOfficialDocuments([makeResolution({ source: undefined })])).toBe(false);
  });
});

describe(originsOf, () => {
  test('names each place once', () => {
    expect(originsOf([other, official, other, makeResolution({ source: undefined })])).toEqual([
      'https://docs.un.org',
      'https://library.example',
    ]);
  });
});

describe(describePackage, () => {
  test('gives a licence for official documents alone, and names the place of others', () => {
    expect(describeTexts(official)).toMatchObject({ licenses: [{ name: 'MIT' }] });
    expect(describeTexts(other)).toMatchObject({
      sources: [{ title: 'library.example', path: 'https://library.example' }],
    });
    expect(describeTexts(other)).not.toHaveProperty('licenses');
    expect(describeTexts(makeResolution({ source: undefined }))).not.toHaveProperty('sources');
  });
});
