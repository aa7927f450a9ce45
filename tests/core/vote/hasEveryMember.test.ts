import { describe, expect, test } from 'vitest';
import type { Body } from '../../../src/core/body.ts';
import { knownDate } from '../../../src/core/isoDate.ts';
import { membersOn } from '../../../src/core/roster/memberOn.ts';
import { hasEveryMember } from '../../../src/core/vote/hasEveryMember.ts';
import { makeCode } from '../agreement/builders.ts';

const vote = (body: Body, date: string | undefined) => ({
  body,
  date: date === undefined ? undefined : knownDate(date),
});
const strangers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ state: makeCode(index) }));

describe(hasEveryMember, () => {
  test('goes by the roster where it is known', () => {
    const members = [...(membersOn('HRC', knownDate('2022-07-07')) ?? [])].map((state) => ({ state }));
    const resolution = vote('HRC', '2022-07-07');
    expect(hasEveryMember(resolution, members)).toBe(true);
    expect(hasEveryMember(resolution, members.slice(1))).toBe(false);
    expect(hasEveryMember(resolution, strangers(60))).toBe(false);
  });

  test('goes by the number of seats elsewhere, each state counted once', () => {
    expect(hasEveryMember(vote('CHR', '2004-04-15'), strangers(53))).toBe(true);
    expect(hasEveryMember(vote('CHR', '2004-04-15'), strangers(52))).toBe(false);
    expect(hasEveryMember(vote('SC', '1965-06-01'), strangers(11))).toBe(true);
    expect(hasEveryMember(vote('SC', '1966-06-01'), [...strangers(14), ...strangers(1)])).toBe(false);
  });

  test('does not say so where the day is not known', () => {
    expect(hasEveryMember(vote('SC', undefined), strangers(15))).toBe(false);
  });
});
