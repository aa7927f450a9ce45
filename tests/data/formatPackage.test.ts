import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../src/core/package/decodeDescriptor.ts';
import { formatPackage } from '../../src/data/formatPackage.ts';
import { makeDataSet, makeResolution, makeState, makeVotes } from '../support/makeData.ts';

const RESOLUTION = makeResolution();
const DATA_SET = makeDataSet({
  resolutions: [RESOLUTION],
  votes: makeVotes(RESOLUTION, { BRA: 'A', MEX: 'Y' }),
  states: [makeState('BRA', 'Brazil'), makeState('MEX', 'Mexico')],
});

describe(formatPackage, () => {
  const CSV = ['resolutions.csv', 'votes.csv', 'states.csv', 'problems.csv', 'datapackage.json'];
  const PARQUET = ['resolutions.parquet', 'votes.parquet', 'states.parquet', 'problems.parquet'];

  test('writes Parquet beside CSV where there are more votes than stand in CSV alone', () => {
    expect(formatPackage(DATA_SET, 2).map(({ name }) => name)).toEqual(CSV);
    expect(formatPackage(DATA_SET, 1).map(({ name }) => name)).toEqual([...PARQUET, ...CSV]);
    expect(formatPackage(DATA_SET)).toEqual(formatPackage(DATA_SET, 2));
  });

  test('gives the same bytes again', () => {
    expect(formatPackage(DATA_SET, 0)).toEqual(formatPackage(DATA_SET, 0));
  });

  test('lists the Parquet files in the descriptor, after the tables and with the same columns', () => {
    const files = formatPackage(DATA_SET, 0);
    const last = files.at(-1);
    const descriptor: unknown = last !== undefined && 'text' in last ? JSON.parse(last.text) : undefined;
    const resources = fieldOf(descriptor, 'resources');
    const listed = Array.isArray(resources) ? resources : [];
    expect(listed.map((each) => fieldOf(each, 'path'))).toEqual([...CSV.slice(0, -1), ...PARQUET]);
    expect(listed.slice(4).map((each) => fieldOf(each, 'schema'))).toEqual(
      listed.slice(0, 4).map((each) => fieldOf(each, 'schema')),
    );
    const [, votes] = files;
    expect(fieldOf(listed[5], 'bytes')).toBe(votes !== undefined && 'bytes' in votes && votes.bytes.length);
    expect(fieldOf(listed[5], 'rows')).toBe(2);
  });
});
