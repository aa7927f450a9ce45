import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSentences, SENTENCES } from '../../../src/core/sentences/allSentences.ts';
import { readSaid } from '../../../src/core/sentences/readSaid.ts';
import { say } from '../../../src/core/sentences/say.ts';
import { parseCsv } from '../../../src/data/csv.ts';
import { sayingOf } from './sayings.ts';

const { document, source, vote, plain } = SENTENCES;
const CODES = [...listSentences(SENTENCES).keys()];

function codesOf(text: string): readonly string[] | undefined {
  return readSaid(text)?.map(({ code }) => code);
}

describe(readSaid, () => {
  test.each(CODES)('knows again what %s says', (code) => {
    fc.assert(
      fc.property(sayingOf(code), ({ text }) => {
        expect(codesOf(text)).toEqual([code]);
      }),
      { numRuns: 30 },
    );
  });

  test('gives what stood in the slots, with sentences within sentences', () => {
    const columns = [
      say(vote.columnDiffers, { place: 'against', counted: 26, declared: 27 }),
      say(vote.columnDiffers, { place: 'abstaining', counted: 6, declared: 5 }),
    ];
    const reasons = [say(vote.notUnderstood, { names: ['“A; B”', '“C, D”'] })];
    const tallies = { declared: '15-27-5', counted: '15-26-6' };
    const [said] = readSaid(say(vote.tallyDiffersSo, { ...tallies, columns, reasons })) ?? [];
    expect(said?.slots.get('declared')?.words).toBe('15-27-5');
    const counts = said?.slots.get('columns')?.nested.map(({ slots }) => slots.get('counted')?.words);
    expect(counts).toEqual(['26', '6']);
    const [names] = said?.slots.get('reasons')?.nested ?? [];
    expect(names?.slots.get('names')?.words).toBe('“A; B”, “C, D”');
  });

  test('reads sentences one after the other, whatever they quote', () => {
    const text = [
      say(document.wrongEncoding, { words: 'Mr. Ã© was there. 3 rows: left out. It was left out.' }),
      document.leftOut,
      say(source.rowsLeftOut, { rows: '3 rows' }),
    ].join(' ');
    expect(codesOf(text)).toEqual(['document.wrongEncoding', 'document.leftOut', 'source.rowsLeftOut']);
  });

  test('reads what the shipped data set says', () => {
    const file = join(import.meta.dirname, '../../../public/data/hrc-2022-2023/problems.csv');
    const { header, rows } = parseCsv(readFileSync(file, 'utf8'));
    const messages = [...rows].map((row) => row[header.indexOf('message')] ?? '');
    expect(messages).not.toEqual([]);
    expect(messages.filter((message) => readSaid(message) === undefined)).toEqual([]);
  });

  test.each([
    'Somebody wrote this.',
    '',
    `${document.leftOut} And more.`,
    say(plain.columnsUnread, { names: ['“a”'], more: 0 }).slice(0, -1),
    `${document.leftOut} `.repeat(2_000),
  ])('reads nothing that was not said: %s', (text) => {
    expect(readSaid(text)).toBeUndefined();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        readSaid(text);
      }),
    );
  });
});
