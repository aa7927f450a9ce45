import { describe, expect, test } from 'vitest';
import { readJsonTable } from '../../src/data/readJsonTable.ts';

describe(readJsonTable, () => {
  test('takes keys for columns, in the order in which they first come', () => {
    expect(readJsonTable('[{"b": 1, "a": "x"}, {"a": null, "c": true, "d": [1]}]')).toEqual({
      header: ['b', 'a', 'c', 'd'],
      rows: [
        ['1', 'x', '', ''],
        ['', '', 'true', '[1]'],
      ],
    });
  });

  test('takes the names of prototypes for columns like any other', () => {
    expect(readJsonTable('[{"__proto__": "x", "constructor": "y"}]')).toEqual({
      header: ['__proto__', 'constructor'],
      rows: [['x', 'y']],
    });
  });

  test.each(['', '{"a": 1', '{"a": 1}', '[]', '[1]', '[{"a": 1}, 2]', '[[1, 2]]'])(
    'says of %s why it is no table',
    (text) => {
      expect(readJsonTable(text)).toEqual({ reason: expect.stringMatching(/^It is (not )?JSON/) });
    },
  );
});
