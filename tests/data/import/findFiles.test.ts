import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { findFiles } from '../../../src/data/import/findFiles.ts';

test('no more than the signature of a file is read before the file itself is', () => {
  const content = gzipSync(strToU8('rcid,country_code,vote\n'));
  const asked: number[] = [];
  const source = {
    name: 'votes.csv.gz',
    size: content.length,
    read: (start: number, end: number) => {
      asked.push(end - start);
      return content.subarray(start, end);
    },
  };
  const { files } = findFiles([source]);
  expect(files.map(({ name }) => name)).toEqual(['votes.csv']);
  expect(Math.max(...asked)).toBeLessThanOrEqual(4);
});
