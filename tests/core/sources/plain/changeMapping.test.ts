import { describe, expect, test } from 'vitest';
import { withColumn, withShape, withValue } from '../../../../src/core/sources/plain/changeMapping.ts';
import { BLANK_MAPPING } from '../../../../src/core/sources/plain/plainMapping.ts';
import { FACTS, guess, makeTable } from './builders.ts';

const WIDE = makeTable('symbol|France|China|note', 'A/RES/1/1|Y|N|x', 'A/RES/1/2|Y|N|y');

describe(withColumn, () => {
  test('gives a column to one meaning and takes it from the other', () => {
    const mapping = withColumn(withColumn(BLANK_MAPPING, 'title', 1), 'state', 1);
    expect(mapping.columns).toEqual({ state: 1 });
    expect(withColumn(mapping, 'state', undefined).columns).toEqual({});
  });

  test('takes a column from the states', () => {
    const mapping = withColumn(guess(WIDE) ?? expect.fail(), 'title', 1);
    expect(mapping).toMatchObject({
      columns: { resolution: 0, title: 1 },
      stateColumns: [{ column: 2, state: 'CHN' }],
    });
  });
});

describe(withValue, () => {
  test('sets, changes and takes away what a value means, however it is written', () => {
    const set = withValue(withValue(BLANK_MAPPING, ' Hm. ', 'A'), 'HM', 'X');
    expect(set.values).toEqual({ hm: 'X' });
    expect(withValue(set, 'hm', undefined).values).toEqual({});
  });

  test('can hold names that every object has', () => {
    expect(Object.entries(withValue(BLANK_MAPPING, '__proto__', 'Y').values)).toEqual([['__proto__', 'Y']]);
  });
});

describe(withShape, () => {
  test('finds the states of a wide table and forgets columns that it cannot have', () => {
    const long = { ...BLANK_MAPPING, columns: { resolution: 0, state: 1, position: 2 } };
    expect(withShape(long, 'wide', WIDE.header, FACTS.resolver)).toEqual({
      ...BLANK_MAPPING,
      shape: 'wide',
      columns: { resolution: 0 },
      stateColumns: [
        { column: 1, state: 'FRA' },
        { column: 2, state: 'CHN' },
      ],
    });
    expect(withShape(long, 'texts', WIDE.header, FACTS.resolver).columns).toEqual({ resolution: 0 });
    expect(withShape(long, 'long', WIDE.header, FACTS.resolver)).toEqual(long);
  });
});
