import type { DataSet } from '../../src/core/dataSet.ts';
import { parseIsoDate } from '../../src/core/isoDate.ts';
import { buildPackage } from '../../src/core/package/buildPackage.ts';
import type { Position } from '../../src/core/position.ts';
import type { Resolution } from '../../src/core/resolution.ts';
import { formatCsv } from '../../src/data/csv.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../support/makeData.ts';
import type { Workshop } from './commandLine.ts';

type Positions = Readonly<Record<string, Position>>;

interface Text {
  readonly symbol: string;
  readonly date: string;
  readonly positions: Positions;
  readonly part?: Partial<Resolution>;
}

/** Five votes and a text adopted without one; 49/2 is unanimous, 50/2 disputed, and in 50/3 one state is missing. */
const TEXTS: readonly Text[] = [
  {
    symbol: 'A/HRC/RES/49/1',
    date: '2022-04-01',
    positions: { CHN: 'N', GBR: 'Y', MEX: 'Y', USA: 'Y' },
    part: { subjects: ['country-situations', 'justice'] },
  },
  {
    symbol: 'A/HRC/RES/49/2',
    date: '2022-04-01',
    positions: { CHN: 'Y', GBR: 'Y', MEX: 'Y', USA: 'Y' },
    part: { subjects: ['Trade, debt'] },
  },
  {
    symbol: 'A/HRC/RES/50/1',
    date: '2022-07-07',
    positions: { CHN: 'Y', GBR: 'N', MEX: 'A', USA: 'N' },
    part: { outcome: 'rejected', subjects: ['international-order'] },
  },
  {
    symbol: 'A/HRC/RES/50/2',
    date: '2022-07-08',
    positions: { CHN: 'Y', GBR: 'N', MEX: 'Y', USA: 'N' },
    part: { status: 'disputed' },
  },
  { symbol: 'A/HRC/RES/50/3', date: '2022-07-08', positions: { CHN: 'Y', GBR: 'A', MEX: 'X' } },
  {
    symbol: 'A/HRC/RES/50/4',
    date: '2022-07-08',
    positions: {},
    part: { outcome: 'adopted_without_vote' },
  },
];

const STATES = [
  makeState('CHN', 'China', { groups: [{ group: 'Asia-Pacific', from: undefined, to: undefined }] }),
  makeState('FJI', '=HYPERLINK("x")'),
  makeState('GBR', 'United Kingdom of Great Britain and Northern Ireland', {
    aliases: ['UK'],
    groups: [{ group: 'WEOG', from: undefined, to: undefined }],
  }),
  makeState('MEX', 'Mexico', { groups: [{ group: 'GRULAC', from: undefined, to: undefined }] }),
  makeState('USA', 'United States of America', {
    groups: [{ group: 'WEOG', from: undefined, to: undefined }],
  }),
];

/** A data set of four members of the Council and one state that is none. */
export function makeCouncil(part: Partial<DataSet> = {}): DataSet {
  const texts = TEXTS.map(({ symbol, date, positions, part: own }) => ({
    resolution: makeResolution({
      symbol,
      date: parseIsoDate(date),
      declared: undefined,
      notVoting: undefined,
      counted: countOf(positions),
      ...own,
    }),
    positions,
  }));
  return makeDataSet({
    resolutions: texts.map(({ resolution }) => resolution),
    votes: texts.flatMap(({ resolution, positions }) => makeVotes(resolution, positions)),
    states: STATES,
    ...part,
  });
}

function countOf(positions: Positions): Resolution['counted'] {
  const held = Object.values(positions);
  const count = (position: Position) => held.filter((own) => own === position).length;
  return held.length === 0 ? undefined : { yes: count('Y'), no: count('N'), abstain: count('A') };
}

/** Writes a data set as a package into a folder of the workshop. */
export function writePackage(workshop: Workshop, folder: string, dataSet: DataSet): void {
  for (const { name, text } of buildPackage(dataSet, ({ header, rows }) => formatCsv(header, rows)))
    workshop.write(`${folder}/${name}`, text);
}
