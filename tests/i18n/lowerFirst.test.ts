import { describe, expect, test } from 'vitest';
import { lowerFirst } from '../../src/i18n/lowerFirst.ts';

describe(lowerFirst, () => {
  test.each([
    ['Session 51', 'session 51'],
    ['Special session S-34', 'special session S-34'],
    ['Human Rights Council, Session 57', 'Human Rights Council, session 57'],
    ['Commission on Human Rights, Session 29', 'Commission on Human Rights, session 29'],
    ['CHR, Session 29', 'CHR, Session 29'],
    ['S-34', 'S-34'],
    ['2022', '2022'],
    ['第51届会议', '第51届会议'],
  ])('makes “%s” into “%s”', (label, expected) => {
    expect(lowerFirst(label)).toBe(expected);
  });
});
