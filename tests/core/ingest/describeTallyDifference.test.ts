import { describe, expect, test } from 'vitest';
import { findExchangedColumns, findNearExchange } from '../../../src/core/ingest/describeTallyDifference.ts';
import { tally } from './builders.ts';

describe(findExchangedColumns, () => {
  test.each([
    ['33-12-2', '33-2-12', ['abstaining', 'against']],
    ['2-31-16', '31-2-16', ['against', 'in favour']],
    ['33-2-12', '33-2-12', undefined],
    ['33-12-2', '33-2-11', undefined],
    ['5-5-5', '5-5-4', undefined],
  ])('of %s and %s are %j', (declared, counted, columns) => {
    expect(findExchangedColumns(tally(declared), tally(counted))).toEqual(columns);
  });
});

describe(findNearExchange, () => {
  test('is one that leaves a small part of the difference', () => {
    const near = findNearExchange(tally('13-12-21'), tally('11-21-12'));
    expect(near).toEqual({ columns: ['abstaining', 'against'], exchanged: tally('13-21-12') });
  });

  test.each([
    ['a list with one state too few', '29-16-2', '28-16-2'],
    ['states moved from one column to another', '14-23-8', '9-23-13'],
    ['another vote altogether', '22-16-6', '29-1-17'],
  ])('is not seen in %s', (_, declared, counted) => {
    expect(findNearExchange(tally(declared), tally(counted))).toBeUndefined();
  });
});
