import { describe, expect, test } from 'vitest';
import {
  guessMapping,
  MOST_COLUMNS,
  positionColumns,
} from '../../../../src/core/sources/plain/guessMapping.ts';
import { FACTS, guess, makeTable } from './builders.ts';

describe(guessMapping, () => {
  test.each([
    ['resolution|state|vote', 'yes'],
    ['Résolution|Pays|Vote', 'pour'],
    ['Resolución|País|Voto', 'a favor'],
    ['Резолюция|Государство|Голос', 'за'],
    ['决议|国家|投票', '赞成'],
    ['القرار|الدولة|التصويت', 'مؤيد'],
    ['symbol|ISO3|ms_vote', 'Y'],
    ['Roll call|Member State|Position', 'Y'],
  ])('knows a long table by its header %s', (header, yes) => {
    const table = makeTable(header, `A/RES/1/1|France|${yes}`, `A/RES/1/1|China|${yes}`);
    expect(guess(table)).toMatchObject({
      shape: 'long',
      columns: { resolution: 0, state: 1, position: 2 },
    });
  });

  test('knows a long table by its cells where the header says nothing', () => {
    const table = makeTable('x|y|z|when', 'yes|France|A/RES/1/1|1946-02-01', 'no|China|A/RES/1/1|1946-02-01');
    expect(guess(table)).toMatchObject({
      shape: 'long',
      columns: { position: 0, state: 1, resolution: 2, date: 3 },
    });
  });

  test.each([
    ['France|Chine|Inde', 'pour'],
    ['FRA|CHN|IND', 'Y'],
    ['法国|中国|印度', '赞成'],
    ['Франция|Китай|Индия', 'за'],
  ])('knows a wide table by its states %s', (states, yes) => {
    expect(guess(makeTable(`symbol|${states}`, `A/RES/1/1|${yes}||${yes}`))).toMatchObject({
      shape: 'wide',
      columns: { resolution: 0 },
      stateColumns: [
        { column: 1, state: 'FRA' },
        { column: 2, state: 'CHN' },
        { column: 3, state: 'IND' },
      ],
    });
  });

  test('takes a misspelt state among others for that state', () => {
    const mapping = guess(makeTable('symbol|France|Kazakstan|Germany', 'A/RES/1/1|Y|N|A'));
    expect(mapping?.shape === 'wide' && mapping.stateColumns.map(({ state }) => state)).toEqual([
      'FRA',
      'KAZ',
      'DEU',
    ]);
  });

  test('takes columns called as states are for nothing where they hold no positions', () => {
    expect(guess(makeTable('year|France|China', '1990|1.24|17.1', '1991|1.25|18.2'))?.shape).not.toBe('wide');
  });

  test('takes ID for Indonesia only among many codes of two letters', () => {
    expect(guess(makeTable('ID|France|China', '1|Y|N', '2|Y|N'))?.columns.resolution).toBe(0);
    const mapping = guess(makeTable('symbol|AF|AL|BE|BR|CN|ID', 'A/RES/1/1|Y|Y|Y|N|A|Y'));
    expect(mapping?.shape === 'wide' && mapping.stateColumns.at(-1)?.state).toBe('IDN');
  });

  test('tells texts apart by what repeats, not by numbers of rows', () => {
    const table = makeTable(
      'id|resolution|country|vote',
      '1|A/RES/1/1|France|Y',
      '2|A/RES/1/1|China|N',
      '3|A/RES/1/2|France|Y',
    );
    expect(guess(table)?.columns.resolution).toBe(1);
  });

  test('tells texts apart by the number that their source gives them', () => {
    const table = makeTable(
      'vote_id|resolution|country|vote',
      '7|A/RES/1/1|France|Y',
      '7|A/RES/1/1|China|N',
      '8|A/RES/1/1|China|N',
    );
    expect(guess(table)?.columns).toEqual({ resolution: 0, symbol: 1, state: 2, position: 3 });
  });

  test('chooses between a name and a code of a state what it understands', () => {
    const table = makeTable(
      'symbol|country|country code|vote',
      'S/RES/1(1946)|200|GBR|Y',
      'S/RES/1(1946)|220|FRA|Y',
    );
    expect(guess(table)?.columns.state).toBe(2);
  });

  test('knows a table of texts, and titles by their script', () => {
    expect(guess(makeTable('symbol|title|date|body', 'A/RES/1/1|Права|1946-02-01|GA'))).toEqual({
      shape: 'texts',
      columns: { resolution: 0, title_ru: 1, date: 2, body: 3 },
      values: {},
      dates: 'undecided',
      body: undefined,
    });
  });

  test('decides values and dates by all rows, and walks them once', () => {
    const rows = function* () {
      for (let row = 0; row < 1000; row += 1) yield ['A/RES/1/1', 'France', '1', '1/2/2000'];
      yield ['A/RES/1/1', 'China', '3', '13/2/2000'];
    };
    expect(guessMapping(['symbol', 'state', 'vote', 'date'], rows(), FACTS.resolver)).toMatchObject({
      values: { '1': 'Y', '3': 'N' },
      dates: 'dayFirst',
    });
  });

  test.each([
    ['a|b', '1|2'],
    ['year|gdp', '1990|1.24'],
    ['__proto__|constructor|toString', '1|2|3'],
    ['', ''],
  ])('makes nothing of %s', (header, row) => {
    expect(guess(makeTable(header, row))).toBeUndefined();
  });

  test('is not taken in by names that every object has', () => {
    const table = makeTable('__proto__|constructor|toString', 'A/RES/1/1|France|Y', 'A/RES/1/1|China|N');
    expect(guess(table)?.columns).toEqual({ resolution: 0, state: 1, position: 2 });
  });

  test('makes nothing of a hundred thousand columns, and is done with ten thousand at once', () => {
    const wide = (columns: number) => Array.from({ length: columns }, (_, index) => `Column ${index}`);
    expect(guessMapping(wide(100_000), [wide(100_000)], FACTS.resolver)).toBeUndefined();
    expect(guessMapping(wide(MOST_COLUMNS), [wide(MOST_COLUMNS)], FACTS.resolver)).toBeUndefined();
  });
});

describe(positionColumns, () => {
  test('are one in a long table, those of the states in a wide one and none in texts', () => {
    const tables = [
      makeTable('symbol|state|vote', 'A/RES/1/1|France|Y'),
      makeTable('symbol|France|China', 'A/RES/1/1|Y|N'),
      makeTable('symbol|title', 'A/RES/1/1|One'),
    ];
    expect(tables.map((table) => positionColumns(guess(table) ?? expect.fail()))).toEqual([[2], [1, 2], []]);
  });
});
