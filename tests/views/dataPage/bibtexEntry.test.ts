import { describe, expect, test } from 'vitest';
import { bibtexEntry } from '../../../src/views/dataPage/bibtexEntry.ts';

describe(bibtexEntry, () => {
  const set = {
    id: 'my-set',
    title: 'Votes & {more}, 50%',
    version: 'abc',
    date: '2023-10-13',
    address: 'https://x.test/?a=b&c',
  };

  test('names set and version in its key, and takes its year from the latest record', () => {
    expect(bibtexEntry(set).split('\n')).toEqual([
      '@misc{rollcall-my-set-abc,',
      '  author = {{Rollcall}},',
      '  title = {{Votes \\& more, 50\\%}},',
      '  version = {abc},',
      '  year = {2023},',
      '  url = {https://x.test/?a=b&c},',
      '}',
    ]);
  });

  test('has no year where no record has a date', () => {
    expect(bibtexEntry({ ...set, date: undefined })).not.toContain('year');
  });
});
