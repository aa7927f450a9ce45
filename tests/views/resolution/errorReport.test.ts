import { describe, expect, test } from 'vitest';
import { indexDataSet } from '../../../src/core/dataSetIndex.ts';
import { memberVotes } from '../../../src/core/vote/memberVotes.ts';
import { EN } from '../../../src/i18n/messages.en.ts';
import { RESOLUTION_WORDS } from '../../../src/i18n/resolution.ts';
import { errorReport } from '../../../src/views/resolution/errorReport.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const resolution = makeResolution({ counted: { yes: 2, no: 1, abstain: 0 } });
const dataSet = makeDataSet({
  resolutions: [resolution],
  votes: makeVotes(resolution, { MEX: 'Y', BEN: 'Y', JPN: 'N' }),
  states: [makeState('MEX', 'Mexico'), makeState('BEN', 'Benin'), makeState('JPN', 'Japan')],
  problems: [
    {
      source: '50-4.txt',
      line: 12,
      resolutionId: resolution.id,
      kind: 'misspelt_name',
      message: '“Mexco” taken as Mexico',
    },
  ],
});

const say = (message: string) => message.replace('taken as', '=');

function reportOf(set = dataSet): readonly string[] {
  const index = indexDataSet(set);
  const record = {
    index,
    resolution,
    votes: memberVotes(index, resolution),
    link: 'https://example.org/?x',
    say,
  };
  return errorReport(record, EN, RESOLUTION_WORDS.en).split('\n');
}

describe(errorReport, () => {
  test('names the record, its source, the page and the version of the data', () => {
    expect(reportOf()).toEqual(
      expect.arrayContaining([
        'Record: A/HRC/RES/50/4 (A-HRC-RES-50-4)',
        'Source: https://docs.un.org/en/A/HRC/RES/50/4',
        'Page: https://example.org/?x',
        'Data: Test, 000000000000',
      ]),
    );
  });

  test('says what is shown: the outcome and the states in each position, by name', () => {
    expect(reportOf()).toEqual(
      expect.arrayContaining([
        'Adopted by a recorded vote of 2 to 1, with no abstentions.',
        'In favour (2): Benin, Mexico',
        'Against (1): Japan',
      ]),
    );
  });

  test('lists the problems already found with their place, or that there are none', () => {
    expect(reportOf()).toContain('Misspelt name: “Mexco” = Mexico (50-4.txt, line 12)');
    const sound = reportOf({ ...dataSet, problems: [] });
    expect(sound[sound.indexOf('Problems already found in the source:') + 1]).toBe('none');
  });
});
