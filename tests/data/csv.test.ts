import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatCsv, parseCsv } from '../../src/data/csv.ts';

describe(parseCsv, () => {
  test.each(['\n', '\r\n', '\r'])('reads lines that end in %j, the last one or not', (end) => {
    const expected = {
      header: ['a', 'b'],
      rows: [
        ['1', 'x,y'],
        ['2', ''],
      ],
      errors: [],
    };
    const lines = ['a,b', '1,"x,y"', '2,'];
    expect(parseCsv(lines.join(end))).toEqual(expected);
    expect(parseCsv(lines.join(end) + end)).toEqual(expected);
  });

  test('takes a byte-order mark for no part of the first name', () => {
    expect(parseCsv('\ufeffa,b\n').header).toEqual(['a', 'b']);
  });

  test('keeps line ends inside quotes', () => {
    expect(parseCsv('a,b\r\n"x\r\ny",2\r\n').rows).toEqual([['x\r\ny', '2']]);
  });

  test('keeps blank lines inside, so that rows keep their numbers', () => {
    expect(parseCsv('a,b\n1,2\n\n3,4\n').rows).toEqual([['1', '2'], [''], ['3', '4']]);
  });

  test('says in which row a quote is left open', () => {
    expect(parseCsv('a,b\n1,2\n"3,4\n').errors).toEqual([{ row: 3, message: 'Quoted field unterminated' }]);
  });

  test('finds nothing in an empty file', () => {
    expect(parseCsv('')).toEqual({ header: [], rows: [], errors: [] });
  });
});

describe(formatCsv, () => {
  test('gives back what was written, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a"b', ',', '\n', '\r', '\r\n', ' x ', '=1', '人权', '"'),
    );
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(parseCsv(formatCsv(['a', 'b', 'c'], table))).toEqual({
          header: ['a', 'b', 'c'],
          rows: table,
          errors: [],
        });
      }),
    );
  });

  test('writes raw values unless asked otherwise', () => {
    expect(formatCsv(['a', 'b'], [['=1+1', '-x']])).toBe('a,b\n=1+1,-x\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '=1\n+2'])(
    'makes the formula %j harmless when asked',
    (formula) => {
      const [cell] =
        parseCsv(formatCsv(['a', 'b'], [[formula, 'b']], { escapeFormulae: true })).rows[0] ?? [];
      expect(cell).toBe(`'${formula}`);
    },
  );

  test('writes rows that come one by one as it would write them all at once', () => {
    const odd = fc.constantFrom('', 'a,b', '"', 'two\nlines', ' padded', '-1', '人权');
    fc.assert(
      fc.property(
        fc.array(odd, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 4998, max: 10_002 }),
        (cells, count) => {
          const rows = Array.from({ length: count }, (_, row) => [String(row), ...cells]);
          const header = ['n', ...cells.map((_, index) => `c${index}`)];
          const walked = {
            *[Symbol.iterator]() {
              yield* rows;
            },
          };
          const text = formatCsv(header, walked);
          // Compared as one value: the difference of two long texts would take minutes to print.
          expect(text === `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`).toBe(true);
        },
      ),
      { numRuns: 10 },
    );
  });

  test('leaves numbers alone, negative ones too', () => {
    expect(formatCsv(['a', 'b'], [[-0.5, 29]], { escapeFormulae: true })).toBe('a,b\n-0.5,29\n');
  });

  test('puts a byte-order mark in front when asked', () => {
    expect(formatCsv(['a', 'b'], [], { bom: true })).toBe('\ufeffa,b\n');
  });
});
