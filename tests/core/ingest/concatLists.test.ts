import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatLists } from '../../../src/core/ingest/concatLists.ts';

describe(concatLists, () => {
  test('is flat, of any lists', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat())), (lists) => {
        expect(concatLists(lists)).toEqual(lists.flat());
      }),
    );
  });
});
