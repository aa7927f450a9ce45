import { describe, expect, test } from 'vitest';
import { EN } from '../../src/i18n/messages.en.ts';
import { ZH } from '../../src/i18n/messages.zh.ts';

describe('the message catalogues', () => {
  test('say 50/4 as the United Nations do', () => {
    const tally = { yes: 29, no: 16, abstain: 2 };
    expect(EN.outcomeSentence('adopted_by_vote', tally)).toBe(
      'Adopted by a recorded vote of 29 to 16, with 2 abstentions.',
    );
    expect(ZH.outcomeSentence('adopted_by_vote', tally)).toBe(
      '经记录表决，以29票赞成、16票反对、2票弃权获得通过。',
    );
  });

  test('count one abstention as one, and none as none', () => {
    const say = (abstain: number) => EN.outcomeSentence('adopted_by_vote', { yes: 31, no: 15, abstain });
    expect(say(1)).toContain('with 1 abstention.');
    expect(say(0)).toContain('with no abstentions.');
  });

  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [39, '39th'],
    [42, '42nd'],
  ])('number meeting %i as the %s', (meeting, ordinal) => {
    expect(EN.resolutionView.meetingNumber(meeting)).toBe(`${ordinal} meeting`);
  });

  test('write a day in words of the language, whatever the time zone', () => {
    expect(EN.formats.date('2022-07-07')).toBe('7 July 2022');
    expect(ZH.formats.date('2022-07-07')).toBe('2022年7月7日');
  });

  test('leave no English sentence in the Chinese catalogue', () => {
    const english = textsOf(ZH).filter((text) => /[a-z]{3,} [a-z]{3,}/.test(text));
    expect(english).toEqual([]);
  });
});

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}
