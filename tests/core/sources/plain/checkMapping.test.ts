import { describe, expect, test } from 'vitest';
import { checkMapping } from '../../../../src/core/sources/plain/checkMapping.ts';
import { BLANK_MAPPING, type PlainMapping } from '../../../../src/core/sources/plain/plainMapping.ts';
import { sayDoubt } from '../../../../src/core/sources/plain/sayDoubts.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { FACTS, guess, makeTable } from './builders.ts';

const check = (table: SourceTable, mapping: PlainMapping = guess(table) ?? BLANK_MAPPING) =>
  checkMapping(table, mapping, FACTS.resolver);

describe(checkMapping, () => {
  test('finds nothing where all is certain', () => {
    expect(check(makeTable('symbol|state|vote', 'A/RES/1/1|France|Y', 'A/RES/1/1|China|N'))).toEqual([]);
    expect(check(makeTable('symbol|date|France|China', 'A/RES/1/1|1946-02-01|Y|N'))).toEqual([]);
  });

  test('finds the columns that are missing', () => {
    expect(check(makeTable('a|b', '1|2'))).toEqual([
      { kind: 'noColumn', column: 'resolution', blocks: true },
      { kind: 'noColumn', column: 'state', blocks: true },
      { kind: 'noColumn', column: 'position', blocks: true },
    ]);
    expect(
      check(makeTable('symbol|x', 'A/RES/1/1|1'), {
        ...BLANK_MAPPING,
        shape: 'wide',
        columns: { resolution: 0 },
        stateColumns: [],
      }),
    ).toEqual([{ kind: 'noStateColumns', blocks: true }]);
  });

  test('finds that there are no rows', () => {
    expect(check(makeTable('symbol|state|vote'))).toEqual([{ kind: 'noRows', blocks: true }]);
  });

  test('asks for the body unless column, symbol or person tell it', () => {
    const table = makeTable('resolution|state|vote', '50/4|France|Y', '50/4|China|N');
    expect(check(table)).toEqual([{ kind: 'noBody', example: '50/4', blocks: true }]);
    expect(check(table, { ...(guess(table) ?? BLANK_MAPPING), body: 'HRC' })).toEqual([]);
    expect(check(makeTable('resolution|state|vote|body', '50/4|France|Y|HRC'))).toEqual([]);
  });

  test('blocks where values may mean two things, or where too many mean nothing', () => {
    const votes = (...values: readonly string[]) =>
      check(makeTable('symbol|state|vote', ...values.map((value) => `A/RES/1/1|France|${value}`)));
    expect(votes('1', '2')).toEqual([{ kind: 'unknownValues', values: ['2'], cells: 1, blocks: true }]);
    expect(votes('yes', 'so', 'so')).toEqual([
      { kind: 'unknownValues', values: ['so'], cells: 2, blocks: true },
    ]);
    expect(votes('yes', 'no', 'no', 'no', 'no', 'so', '')).toEqual([
      { kind: 'unknownValues', values: ['so'], cells: 1, blocks: false },
    ]);
  });

  test('blocks where most states are unknown, and where codes are of another list', () => {
    const votes = (...states: readonly string[]) =>
      check(makeTable('symbol|state|vote', ...states.map((state) => `A/RES/1/1|${state}|Y`)));
    expect(votes('France', 'Oz')).toEqual([{ kind: 'unknownStates', names: ['Oz'], blocks: false }]);
    expect(votes('France', 'Oz', 'Utopia')).toMatchObject([{ kind: 'unknownStates', blocks: true }]);
    expect(votes('USA', 'AUS', 'UKG', 'FRN')).toEqual([
      { kind: 'foreignCodes', codes: ['UKG', 'FRN'], blocks: true },
    ]);
  });

  test('tells that days and months cannot be told apart, and reads on', () => {
    const table = makeTable('symbol|state|vote|date', 'A/RES/1/1|France|Y|1/2/1946');
    expect(check(table)).toEqual([{ kind: 'ambiguousDates', example: '1/2/1946', blocks: false }]);
    expect(check(makeTable('symbol|state|vote|date', 'A/RES/1/1|France|Y|2/2/1946'))).toEqual([]);
  });
});

describe(sayDoubt, () => {
  test('says what would be understood', () => {
    expect(check(makeTable('a|b', '1|2')).map(sayDoubt)).toEqual([
      'A column of resolutions was not found; a column called “resolution”, “res”, “resolution number”, “number” would be understood.',
      'A column of states, or a column for each state, was not found; a column called “state”, “country”, “member state”, “member” would be understood.',
      'A column of positions was not found; a column called “position”, “vote”, “ms_vote”, “state vote” would be understood.',
    ]);
    expect(sayDoubt({ kind: 'unknownValues', values: ['2'], cells: 1, blocks: true })).toBe(
      'What the values “2” stand for is not certain (1 cell); yes, no, abstain and absent, or Y, N, A and X, would be understood.',
    );
  });
});
