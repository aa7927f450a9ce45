import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../../../src/core/sentences/allSentences.ts';
import { countOf, say } from '../../../src/core/sentences/say.ts';

const { plain, source } = SENTENCES;

describe(say, () => {
  test('fills slots with words and numbers', () => {
    expect(say(source.numberRepeated, { column: 'rcid', number: '7', row: 12 })).toBe(
      'The number (rcid) 7 stands already in row 12.',
    );
  });

  test('joins several words as the slot says', () => {
    expect(say(source.noVoteOf, { states: ['BEN', 'MEX'] })).toBe('There is no vote of BEN, MEX.');
    expect(say(plain.twinColumns, { columns: ['3', '5'], state: 'MEX' })).toBe(
      'The columns 3 and 5 are both of MEX.',
    );
    expect(say(source.undatedSeat, { printed: '“Russia” (RU)', states: ['SUN', 'RUS'] })).toContain(
      'the seat that SUN, then RUS held',
    );
  });

  test('says how many more there are, if any', () => {
    const names = ['“a”'];
    expect(say(plain.columnsUnread, { names, more: 2 })).toMatch(/called “a” and 2 more\.$/);
    expect(say(plain.columnsUnread, { names, more: 0 })).toMatch(/called “a”\.$/);
  });

  test('takes a value as it is, also one that looks like a slot or a pattern', () => {
    expect(say(source.noDay, { printed: '{printed} $1 $&' })).toBe('“{printed} $1 $&” is no day.');
  });
});

describe(countOf, () => {
  test('tells one from several', () => {
    expect(countOf(1)).toBe('1 row');
    expect(countOf(12, 'cell')).toBe('12 cells');
  });
});

describe('the readers', () => {
  /** Words, and a stop before the quotation mark: a sentence in the middle of the code. */
  const SENTENCE = /(['`])(?:(?!\1)[^\\])*[a-z]+ [a-z]+(?:(?!\1)[^\\])*\.\1/;
  const FOLDERS = ['core/ingest', 'core/parse', 'core/sources', 'data'];

  test('say nothing of data but by the catalogue, which has it in every language', () => {
    const found = FOLDERS.flatMap((folder) => linesIn(join(import.meta.dirname, '../../../src', folder)))
      .filter((line) => !/^\s*(?:\*|\/\*|\/\/)/.test(line))
      .filter((line) => SENTENCE.test(line));
    expect(found).toEqual([]);
  });

  function linesIn(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  }
});
