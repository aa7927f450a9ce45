import { describe, expect, test } from 'vitest';
import { decideDateOrder, looksLikeDay, readPlainDay } from '../../../../src/core/sources/plain/plainDay.ts';
import { DATE_ORDERS, type DateOrder } from '../../../../src/core/sources/plain/plainMapping.ts';

const read = (cell: string, order: DateOrder = 'undecided') => {
  const day = readPlainDay(cell, order);
  return 'date' in day ? day.date : day.doubt;
};

describe(readPlainDay, () => {
  test.each([
    '2022-07-08',
    '2022/7/8',
    '20220708',
    '2022-07-08T12:00:00Z',
    '8.7.2022',
    '08.07.2022 10:30',
    '8 July 2022',
    'July 8, 2022',
    '8-Jul-2022',
    '8 juillet 2022',
    '8 de julio de 2022',
    '8 июля 2022',
    '2022年7月8日',
    '8 تموز/يوليه 2022',
  ])('reads %s in any order of days and months', (cell) => {
    expect(
      DATE_ORDERS.map((order) => (order === 'serial' && /^\d+$/.test(cell) ? undefined : read(cell, order))),
    ).toEqual(
      DATE_ORDERS.map((order) => (order === 'serial' && /^\d+$/.test(cell) ? undefined : '2022-07-08')),
    );
  });

  test('reads days of numbers as the order says', () => {
    expect(read('7/8/2022', 'dayFirst')).toBe('2022-08-07');
    expect(read('7/8/2022', 'monthFirst')).toBe('2022-07-08');
    expect(read('7-8-2022', 'monthFirst')).toBe('2022-07-08');
    expect(read('7/8/2022')).toBe('“7/8/2022” may be 2022-08-07 or 2022-07-08.');
  });

  test('reads them without an order where only one is possible', () => {
    expect(read('31/7/2022')).toBe('2022-07-31');
    expect(read('7/31/2022')).toBe('2022-07-31');
    expect(read('7/7/2022')).toBe('2022-07-07');
  });

  test('reads no day that contradicts the order', () => {
    expect(read('31/7/2022', 'monthFirst')).toContain('is no day, read with its month first');
    expect(read('7/31/2022', 'dayFirst')).toContain('is no day, read with its day first');
    expect(read('7.31.2022', 'monthFirst')).toContain('is no day, read with its day first');
  });

  test.each(['2022', '2022-07', '7/8/22', '44749', '30 February 2022', 'soon', ''])(
    'reads no day in “%s”',
    (cell) => {
      expect(read(cell)).toContain(cell);
      expect('doubt' in readPlainDay(cell, 'undecided')).toBe(true);
    },
  );

  test.each([
    ['61', '1900-03-01'],
    ['36526', '2000-01-01'],
    ['36585', '2000-02-29'],
    ['44749', '2022-07-07'],
    ['44749.75', '2022-07-07'],
    ['2958465', '9999-12-31'],
  ])('reads the day %s of a spreadsheet where told to', (cell, date) => {
    expect(read(cell, 'serial')).toBe(date);
  });

  test('reads no day of a spreadsheet before March 1900 or after 9999', () => {
    expect(read('60', 'serial')).toContain('is no day of a spreadsheet');
    expect(read('2958466', 'serial')).toContain('is no day of a spreadsheet');
  });
});

describe(decideDateOrder, () => {
  test.each<[string, readonly string[]]>([
    ['dayFirst', ['1/2/2022', '13/2/2022']],
    ['monthFirst', ['1/2/2022', '2/13/2022', '']],
    ['undecided', ['1/2/2022', '3/4/2022']],
    ['undecided', ['13/2/2022', '2/13/2022']],
    ['undecided', ['31.12.2022', '2022-12-31']],
    ['undecided', []],
  ])('finds %s in %j', (order, cells) => {
    expect(decideDateOrder(cells)).toBe(order);
  });
});

describe(looksLikeDay, () => {
  test('knows days, also where day and month cannot be told apart', () => {
    expect(['1/2/2022', '2022-01-02', '1 mai 2022', '2022', '50/4', 'A/RES/1/1'].map(looksLikeDay)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
