import { describe, expect, test } from 'vitest';
import type { Body } from '../../src/core/body.ts';
import { orderInTime } from '../../src/core/orderInTime.ts';
import { makeDate } from './agreement/builders.ts';

const session = (body: Body, number: string, year?: number) => ({
  name: `${body} ${number}`,
  from: year === undefined ? undefined : makeDate(year, 3, 1),
  session: { body, session: number },
});

const namesOf = (...sessions: readonly ReturnType<typeof session>[]) =>
  orderInTime(sessions, (each) => each).map(({ name }) => name);

describe(orderInTime, () => {
  test('goes by the first day', () => {
    expect(namesOf(session('HRC', '1', 2006), session('CHR', '61', 2005))).toEqual(['CHR 61', 'HRC 1']);
  });

  test('puts a session without a date behind the one before it of its body', () => {
    const sessions = [
      session('CHR', '29'),
      session('CHR', '30', 1974),
      session('CHR', '28', 1972),
      session('HRC', '1', 2006),
      session('CHR', 'S-1', 1992),
    ];
    expect(namesOf(...sessions)).toEqual(['CHR 28', 'CHR 29', 'CHR 30', 'CHR S-1', 'HRC 1']);
  });

  test('puts what has no neighbour last', () => {
    expect(namesOf(session('CHR', 'unknown'), session('GA', '60', 2005), session('CHR', '61', 2005))).toEqual(
      ['GA 60', 'CHR 61', 'CHR unknown'],
    );
  });
});
