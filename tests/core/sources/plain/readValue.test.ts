import { describe, expect, test } from 'vitest';
import { PLAIN_VALUES } from '../../../../src/core/sources/plain/plainMapping.ts';
import { POSITION_WORDS } from '../../../../src/core/sources/plain/positionWords.ts';
import {
  createValueReader,
  decideValues,
  describeNumbers,
  foldValue,
  isCode,
} from '../../../../src/core/sources/plain/readValue.ts';

describe(foldValue, () => {
  test('writes alike what means the same', () => {
    expect([' ABSTAINED. ', '−1', '1.0', '0,5', '-0', '007', '"Yes"', 'Воздержался'].map(foldValue)).toEqual([
      'abstained',
      '-1',
      '1',
      '0.5',
      '0',
      '7',
      'yes',
      'воздержался',
    ]);
  });

  test('takes what programs write for nothing as blank', () => {
    expect(['', '  ', 'NA', 'n/a', '#N/A', 'NaN', 'null'].map(foldValue)).toEqual(Array(7).fill(''));
  });

  test('does not fold long text', () => {
    expect(foldValue('Y'.repeat(1000))).toBe('Y'.repeat(1000));
  });
});

describe(createValueReader, () => {
  const read = createValueReader({});

  test.each([
    ['en', 'In favour', 'against', 'Abstaining', 'absent'],
    ['fr', 'Pour', 'CONTRE', 'Abstention', 'N’a pas voté'],
    ['es', 'a favor', 'En contra', 'Abstención', 'ausente'],
    ['ru', 'За', 'против', 'воздержался', 'Отсутствовала'],
    ['zh', '赞成', '反对', '弃权', '缺席'],
    ['ar', 'مؤيد', 'معارض', 'ممتنع', 'غائب'],
  ])('reads the words of %s', (_, ...words) => {
    expect(words.map(read)).toEqual(['Y', 'N', 'A', 'X']);
  });

  test('reads every word of the list as it stands there, and no word twice', () => {
    const words = PLAIN_VALUES.flatMap((value) =>
      POSITION_WORDS[value].map((word) => [word, value] as const),
    );
    expect(words.filter(([word, value]) => read(word) !== value)).toEqual([]);
  });

  test('knows no single sign unless it was decided', () => {
    expect(['Y', '1', '+', 'maybe', ''].map(read)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'blank',
    ]);
    expect(createValueReader({ y: 'Y', yes: 'N' })('Y')).toBe('Y');
    expect(createValueReader({ y: 'Y', yes: 'N' })('Yes')).toBe('N');
  });

  test('is not taken in by names that every object has', () => {
    expect(['__proto__', 'constructor', 'toString'].map(read)).toEqual(['unknown', 'unknown', 'unknown']);
    const own = createValueReader(JSON.parse('{"__proto__":"Y"}'));
    expect(own('__proto__')).toBe('Y');
  });
});

describe(decideValues, () => {
  test.each([
    ['Y N A X', { y: 'Y', n: 'N', a: 'A', x: 'X' }],
    ['O N A', { o: 'Y', n: 'N', a: 'A' }],
    ['S N A', { s: 'Y', n: 'N', a: 'A' }],
    ['P C A', { p: 'Y', c: 'N', a: 'A' }],
    ['З П В', { з: 'Y', п: 'N', в: 'A' }],
    ['1 2 3 8 9', { '1': 'Y', '2': 'A', '3': 'N', '8': 'X', '9': 'notMember' }],
    ['1 2 3', { '1': 'Y', '2': 'A', '3': 'N' }],
    ['1 3', { '1': 'Y', '3': 'N' }],
    ['1 0', { '1': 'Y', '0': 'N' }],
    ['1 0 -1', { '1': 'Y', '0': 'A', '-1': 'N' }],
    ['1 0.5 0', { '1': 'Y', '0.5': 'A', '0': 'N' }],
    ['1', { '1': 'Y' }],
    ['+ -', { '+': 'Y', '-': 'N' }],
    ['Y N Z', { y: 'Y', n: 'N' }],
    ['Y N absent', { y: 'Y', n: 'N' }],
  ])('decides %s', (cells, values) => {
    expect(decideValues(cells.split(' ')).values).toEqual(values);
  });

  test.each([
    ['1 2', ['2']],
    ['0 1 2', ['0', '1', '2']],
    ['1 2 3 4', ['1', '2', '3', '4']],
    ['0', ['0']],
    ['F A', ['A']],
    ['Y N A abstained', ['A']],
    ['X', ['X']],
    ['-', ['-']],
    ['Yess no', ['Yess']],
  ])('asks what stands in %s', (cells, unknown) => {
    expect(decideValues(cells.split(' ')).unknown).toEqual(unknown);
  });

  test('lists an unknown value once, as printed first', () => {
    expect(decideValues(['Maybe', 'maybe', ' MAYBE ']).unknown).toEqual(['Maybe']);
  });

  test('can hold names that every object has', () => {
    expect(decideValues(['__proto__', 'constructor', 'y'])).toEqual({
      values: { y: 'Y' },
      unknown: ['__proto__', 'constructor'],
    });
  });
});

describe(isCode, () => {
  test('knows signs that stand for positions somewhere', () => {
    expect(['2', '2.0', 'a', 'З', 'q', 'yes'].map(isCode)).toEqual([true, true, true, true, false, false]);
  });
});

describe(describeNumbers, () => {
  test('puts numbers in words and leaves letters out', () => {
    expect(describeNumbers({ y: 'Y' })).toBeUndefined();
    expect(describeNumbers({ '1': 'Y', '-1': 'N', y: 'Y' })).toEqual(['1 in favour', '-1 against']);
  });
});
