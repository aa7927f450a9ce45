import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv, parseCsv } from '../../src/data/csv.ts';
import { type RowFault, readRows } from '../../src/data/csvRows.ts';

interface Walked {
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly (readonly [RowFault, number])[];
}

function walk(chunks: Iterable<string>, delimiter = ','): Walked {
  const faults: [RowFault, number][] = [];
  const rows = [...readRows(chunks, { delimiter, onFault: (fault, row) => faults.push([fault, row]) })];
  return { rows, faults };
}

/** The text cut at the given places. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((start, index) => text.slice(start, ends[index] ?? text.length));
}

describe(readRows, () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('a"b', '"', '""', ',', '\n', '\r', '\r\n', ' x ', '人权', 'é,"\r\n"'),
  );
  const places = fc.array(fc.nat(), { maxLength: 12 });

  test('gives the same rows wherever the text is cut, whatever it holds', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '"', '""', ',', '\n', '\r', '\r\n', 'é', '人'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, places, (whole, cuts) => {
        expect(walk(cut(whole, cuts))).toEqual(walk([whole]));
      }),
    );
  });

  test('gives the rows that were written, cut inside quotes, doubled quotes and line ends', () => {
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, places, (rows, cuts) => {
        const text = formatCsv(['a', 'b', 'c'], rows);
        expect(walk(cut(text, cuts))).toEqual({ rows: [['a', 'b', 'c'], ...rows], faults: [] });
        const { header, rows: whole } = parseCsv(text);
        expect(walk(cut(text, cuts)).rows).toEqual([header, ...whole]);
      }),
    );
  });

  test.each(['\n', '\r\n', '\r'])('takes lines that end in %j, the last one or not', (end) => {
    const lines = ['a,b', '1,"x,y"', '', '2,'];
    const expected = [['a', 'b'], ['1', 'x,y'], [''], ['2', '']];
    expect(walk([lines.join(end)]).rows).toEqual(expected);
    expect(walk([lines.join(end) + end]).rows).toEqual(expected);
  });

  test('takes line ends of several kinds in one file', () => {
    expect(walk(['a,b\r\n1,2\n3,4\r5,6']).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  test('tells of text after a closing quotation mark, and keeps it', () => {
    expect(walk(['a,b\n"x"y,2\n"z" ,3\n'])).toEqual({
      rows: [
        ['a', 'b'],
        ['xy', '2'],
        ['z', '3'],
      ],
      faults: [['text_after_quote', 2]],
    });
  });

  test('leaves a quotation mark inside a cell as it is', () => {
    expect(walk(['5" gun,b\n'])).toEqual({ rows: [['5" gun', 'b']], faults: [] });
  });

  test('tells of a quotation that is never closed, in the row that opens it', () => {
    expect(walk(['a,b\n1,2\n"3,4\n5,6\n'])).toEqual({
      rows: [['a', 'b'], ['1', '2'], ['3,4\n5,6\n']],
      faults: [['open_quote', 3]],
    });
  });

  test('gives up a row of more than ten million characters and what follows, without reading it all', () => {
    let pulled = 0;
    function* endless() {
      yield 'a,b\n1,2\n"';
      for (; pulled < 400; pulled += 1) yield 'x'.repeat(1_000_000);
    }
    const { rows, faults } = walk(endless());
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(faults).toEqual([['endless_row', 3]]);
    expect(pulled).toBeLessThan(20);
  });

  test('finds nothing in an empty text', () => {
    expect(walk([])).toEqual({ rows: [], faults: [] });
    expect(walk(['', ''])).toEqual({ rows: [], faults: [] });
  });
});
