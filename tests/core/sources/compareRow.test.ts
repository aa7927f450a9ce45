import { describe, expect, test } from 'vitest';
import { compareRow, detachText, keepCells } from '../../../src/core/sources/compareRow.ts';
import { gatherRowProblems } from '../../../src/core/sources/rowProblems.ts';

const COLUMNS = [
  ['title', 0],
  ['date', 1],
  ['note', undefined],
] as const;

function compare(...lines: readonly (readonly string[])[]) {
  const problems = gatherRowProblems('file.csv');
  const [line = [], ...others] = lines;
  const first = { record: '7', row: 2, cells: keepCells(line, COLUMNS) };
  const decided = others.map((other, index) =>
    compareRow({ first, row: index + 3, line: other, columns: COLUMNS, decisive: ['date'] }, problems),
  );
  const messages = problems
    .list((record) => `id-${record}`)
    .map(({ line: row, resolutionId, kind, message }) => `${row} ${resolutionId} ${kind}: ${message}`);
  return { decided, messages };
}

describe(compareRow, () => {
  test('finds nothing in rows that say the same, with blanks around it or as R writes what is missing', () => {
    expect(compare(['A', ''], [' A ', 'NA'], ['A', ''])).toEqual({ decided: [false, false], messages: [] });
  });

  test('tells what differs once per column, with the number of rows', () => {
    expect(compare(['A', '2020'], ['B', '2020'], ['C', '2021'], ['A', ''])).toEqual({
      decided: [false, true, true],
      messages: [
        '3 id-7 documents_differ: title reads “B”, in row 2 of the same record “A”. 2 rows like this: the first was kept.',
        '4 id-7 documents_differ: date reads “2021”, in row 2 of the same record “2020”. 2 rows like this: the first was kept; the record is disputed.',
      ],
    });
  });
});

describe(keepCells, () => {
  test('keeps what is neither blank nor missing, by its column', () => {
    expect(keepCells([' A title ', 'NA'], COLUMNS)).toEqual({ title: 'A title' });
    expect(keepCells([], COLUMNS)).toEqual({});
  });
});

describe(detachText, () => {
  test('changes nothing that can be seen', () => {
    for (const text of ['', 'a', 'a long text that is cut from another', '𝔘 ö'])
      expect(detachText(text)).toBe(text);
  });
});
