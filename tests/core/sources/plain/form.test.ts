import { describe, expect, test } from 'vitest';
import { MOST_COLUMNS } from '../../../../src/core/sources/plain/guessMapping.ts';
import { readSources } from '../../../../src/core/sources/readSources.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { FACTS, listVotes, messageOf, parseTable } from './builders.ts';

function read(...tables: readonly SourceTable[]): SourceReading {
  const [reading] = readSources(tables, FACTS);
  return reading ?? expect.fail();
}

describe('plain tables among sources', () => {
  test('are read where it is certain how, as many as there are', () => {
    const reading = read(
      parseTable('a.csv', 'symbol;state;vote\nA/RES/1/1;France;yes\nA/RES/1/1;China;no'),
      parseTable('b.csv', 'symbol\tFrance\tChina\nA/RES/1/2\tY\tN'),
      parseTable('c.csv', 'symbol,title\nA/RES/1/1,"One, two"\nA/RES/1/2,Three'),
    );
    expect(listVotes(reading)).toEqual([
      'A-RES-1-1 CHN N',
      'A-RES-1-1 FRA Y',
      'A-RES-1-2 CHN N',
      'A-RES-1-2 FRA Y',
    ]);
    expect(reading.records.resolutions.map(({ titles }) => titles.en).sort()).toEqual(['One, two', 'Three']);
    expect(reading.records.problems).toEqual([]);
  });

  test('have their body from a table of texts beside them', () => {
    const reading = read(
      parseTable('votes.csv', 'resolution,state,vote\n50/4,France,yes\n50/4,China,no\n50/5,China,no'),
      parseTable('texts.csv', 'resolution,body,title\n50/4,HRC,One'),
    );
    expect(listVotes(reading)).toEqual(['50-4 CHN N', '50-4 FRA Y']);
    expect(messageOf(reading, 'missing_symbol')).toBe(
      'Neither a column nor the symbol tells the body that voted on “50/5”. 1 row: left out.',
    );
  });

  test.each([
    [
      'a table of something else',
      'a,b\n1,2',
      'A column of states, or a column for each state, was not found',
    ],
    [
      'another delimiter',
      'symbol:state:vote\nA/RES/1/1:France:Y',
      'It has one column; columns are parted by',
    ],
    [
      'values that may mean two things',
      'symbol,state,vote\nA/RES/1/1,France,1\nA/RES/1/1,China,2',
      'What the values “2” stand for is not certain',
    ],
    [
      'numbers without a body',
      'resolution,state,vote\n50/4,France,Y',
      'Nothing tells which body voted (“50/4”)',
    ],
    ['a header alone', 'symbol,state,vote', 'The table has the header “symbol, state, vote” and no rows'],
    [
      'codes of another list',
      'symbol,state,vote\nA/RES/1/1,UKG,Y\nA/RES/1/1,AUS,N',
      '“UKG” are codes of the Correlates of War list',
    ],
  ])('are passed over with what is missing: %s', (_, text, reason) => {
    const reading = read(parseTable('x.csv', text));
    expect(reading.records.resolutions).toEqual([]);
    const message = messageOf(reading, 'unreadable_file');
    expect(message).toContain(reason);
    expect(message).toMatch(/The file was passed over\.$/);
  });

  test('are passed over with too many columns', () => {
    const header = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
    expect(messageOf(read({ source: 'wide.csv', header, rows: [] }), 'unreadable_file')).toContain(
      `It has 100000 columns, more than ${MOST_COLUMNS}.`,
    );
  });
});
