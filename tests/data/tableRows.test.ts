import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackedFailure } from '../../src/data/packedFailure.ts';
import { openTable } from '../../src/data/tableRows.ts';

const TEXT = '\ufeffstate;title\r\nMEX;"Adoptée; sans vote"\r\nTUR;Türkiye 人权\r\n';
const ROWS = [
  ['MEX', 'Adoptée; sans vote'],
  ['TUR', 'Türkiye 人权'],
];

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.max(1, Math.ceil(bytes.length / size));
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

function read(chunks: Iterable<Uint8Array>) {
  const opened = openTable({ name: 'table.csv', chunks });
  if ('problem' in opened) return { passedOver: opened.problem.message };
  const rows = [...opened.table.rows];
  return {
    header: opened.table.header,
    rows,
    problems: opened.problems().map(({ line, kind, message }) => ({ line, kind, message })),
  };
}

describe(openTable, () => {
  test('reads the same wherever the bytes are cut: mark, letters, quotes, line ends', () => {
    for (const bytes of [encode(TEXT), utf16(TEXT)]) {
      for (let size = 1; size <= bytes.length; size += 1) {
        expect(read(cut(bytes, size))).toEqual({ header: ['state', 'title'], rows: ROWS, problems: [] });
      }
    }
  });

  test('reads Latin-1 wherever the bytes are cut', () => {
    const text = 'state,title\nMEX,Adoptée sans vote\nCIV,Côte d’Ivoire\n'.replace('’', "'");
    for (let size = 1; size <= text.length; size += 1) {
      expect(read(cut(latin1(text), size)).rows).toEqual([
        ['MEX', 'Adoptée sans vote'],
        ['CIV', "Côte d'Ivoire"],
      ]);
    }
  });

  test.each([',', ';', '\t', '|'])('finds that %j parts the cells', (delimiter) => {
    const text = ['a', '"b, c"', 'd'].join(delimiter);
    expect(read([encode(`${text}\n1${delimiter}2${delimiter}3\n`)])).toMatchObject({
      header: ['a', 'b, c', 'd'],
      rows: [['1', '2', '3']],
    });
  });

  test('walks the rows from the beginning each time', () => {
    const opened = openTable({ name: 'a.csv', chunks: [encode('a,b\n1,2\n"x"y,3\n')] });
    if ('problem' in opened) throw new Error(opened.problem.message);
    expect([...opened.table.rows]).toEqual([...opened.table.rows]);
    expect(opened.problems()).toHaveLength(1);
  });

  test('keeps names of prototypes as names', () => {
    expect(read([encode('__proto__,constructor\n1,2\n')])).toMatchObject({
      header: ['__proto__', 'constructor'],
      rows: [['1', '2']],
    });
  });

  test('stays with UTF-8 where single bytes of it are broken, and says so', () => {
    const bytes = new Uint8Array([...encode('a,b\nTürkiye,'), 0xff, ...encode('\nPérou,2\n')]);
    const { rows, problems } = read([bytes]);
    expect(rows).toEqual([
      ['Türkiye', '�'],
      ['Pérou', '2'],
    ]);
    expect(problems).toMatchObject([{ kind: 'unreliable_text', line: 1 }]);
  });

  test.each([
    ['an empty file', [], 'The file is empty.'],
    ['nothing but blanks', [encode(' \n\t\n')], 'The file is empty.'],
    [
      'a first row that never ends',
      [encode('x'.repeat(10_500_000))],
      'The row does not end within ten million',
    ],
    ['a binary file', [Uint8Array.from({ length: 400 }, (_, index) => index % 7)], 'binary data'],
    [
      'binary data of every byte',
      [Uint8Array.from({ length: 512 }, (_, index) => (index * 97 + 130) % 256)],
      'binary data',
    ],
    [
      'rows that end in binary data',
      [encode('a,b\n1,2\n'.repeat(20)), Uint8Array.from({ length: 512 }, (_, index) => 255 - (index % 256))],
      'binary data',
    ],
    [
      'Chinese in an older encoding',
      [Uint8Array.from([0xc8, 0xcb, 0xc8, 0xa8, 0xc0, 0xed, 0xca, 0xc2])],
      'save it as UTF-8',
    ],
    ['too many columns', [encode(`a${',a'.repeat(100_000)}\n`)], '100001 cells, more than 10000'],
  ])('passes over %s', (_, chunks, reason) => {
    expect(read(chunks).passedOver).toContain(reason);
    expect(read(chunks).passedOver).toContain('The file was passed over.');
  });

  test('takes a table that has a header alone', () => {
    expect(read([encode('a,b\n')])).toEqual({ header: ['a', 'b'], rows: [], problems: [] });
  });

  test('reads up to where the bytes fail, and says where that was', () => {
    const chunks = {
      *[Symbol.iterator]() {
        yield encode('a,b\n1,2\n3,4\n5');
        throw new PackedFailure('The packed data is cut short.');
      },
    };
    expect(read(chunks)).toEqual({
      header: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      problems: [
        {
          line: 3,
          kind: 'truncated',
          message: 'The packed data is cut short. Nothing after row 3 was read.',
        },
      ],
    });
  });

  test('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), (bytes, size) => {
        const { rows, passedOver } = read(cut(bytes, size));
        expect(rows ?? passedOver).toBeDefined();
      }),
    );
  });

  test('tells how many rows were read', () => {
    const told: number[] = [];
    const opened = openTable({ name: 'a.csv', chunks: [encode('a\n1\n2\n')], onRows: (n) => told.push(n) });
    if ('problem' in opened) throw new Error(opened.problem.message);
    expect([...opened.table.rows]).toHaveLength(2);
    expect(told).toEqual([3]);
  });
});
