import { describe, expect, test } from 'vitest';
import { findDelimiter } from '../../../src/core/sources/delimiter.ts';

describe(findDelimiter, () => {
  test.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1;2;3', ';'],
    ['a\tb\tc\n1\t2\t3', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['a', ','],
    ['', ','],
  ])('finds it in %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  test('does not count what stands in quotation marks, over lines too', () => {
    expect(findDelimiter('"a, b, c, d";e\n"f,\ng,h,i";"j ""k, l"""')).toBe(';');
    expect(findDelimiter('"one, two, three and, four;five')).toBe(',');
  });

  test('takes what parts every line alike over what stands more often in the first', () => {
    expect(findDelimiter('Bolivia, Congo, Korea;x\n1;2\n3;4')).toBe(';');
    expect(findDelimiter('title;France\nOne, two, three;Y\nOne, two;N')).toBe(';');
  });

  test('is quick with a line of millions of letters and with quotes never closed', () => {
    expect(findDelimiter('a,'.repeat(5_000_000))).toBe(',');
    expect(findDelimiter(`a;b\n"${'x,'.repeat(5_000_000)}`)).toBe(';');
    expect(findDelimiter('"'.repeat(5_000_000))).toBe(',');
  });

  test('leaves out a line that the sample cuts', () => {
    const line = `a;${'b'.repeat(60_000)}`;
    expect(findDelimiter(`${line}\n${line}\n${line}`)).toBe(';');
  });
});
