import { describe, expect, test } from 'vitest';
import { decodePackageFiles } from '../../src/data/packageFiles.ts';

describe(decodePackageFiles, () => {
  test('has the files that hold tables, with their lengths', () => {
    const resources = [
      { path: 'votes.csv', rows: 12, bytes: 345 },
      { path: 'votes.parquet', bytes: 99 },
    ];
    expect(decodePackageFiles({ resources })).toEqual([
      { name: 'votes.csv', table: 'votes', rows: 12, bytes: 345 },
      { name: 'votes.parquet', table: 'votes', rows: undefined, bytes: 99 },
    ]);
  });

  test('leaves out what leads elsewhere or holds no table, and lengths that are none', () => {
    const resources = [
      { path: '../votes.csv' },
      { path: 'https://x.test/votes.csv' },
      { path: 'notes.csv' },
      3,
    ];
    expect(decodePackageFiles({ resources })).toEqual([]);
    expect(decodePackageFiles({ resources: [{ path: 'states.csv', rows: -1, bytes: '7' }] })).toEqual([
      { name: 'states.csv', table: 'states', rows: undefined, bytes: undefined },
    ]);
    expect(decodePackageFiles('nothing')).toEqual([]);
  });
});
