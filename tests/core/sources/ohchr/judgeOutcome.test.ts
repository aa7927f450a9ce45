import { describe, expect, test } from 'vitest';
import { judgeOutcome } from '../../../../src/core/sources/ohchr/judgeOutcome.ts';
import { NO_WORDS, type OutcomeWords } from '../../../../src/core/sources/ohchr/ohchrText.ts';
import { tally } from '../../ingest/builders.ts';

/** The outcome, `!` before it where something contradicts it, `=` where it was worked out. */
function judge(words: Partial<OutcomeWords>, declared?: string, counted?: string): string {
  const { outcome, conflict, isWorkedOut } = judgeOutcome(
    { ...NO_WORDS, ...words },
    {
      declared: declared === undefined ? undefined : tally(declared),
      counted: counted === undefined ? undefined : tally(counted),
    },
  );
  return `${conflict === undefined ? '' : '!'}${isWorkedOut ? '=' : ''}${outcome}`;
}

const ADOPTED = 'adopted by the Human Rights Council at its 50th session';
const SILENT = 'Human Rights Council at its 50th session';
const REJECTED_DRAFT = 'Amendment A/HRC/50/L.48 to draft resolution A/HRC/50/L.2 Rejected by a recorded vote';

describe(judgeOutcome, () => {
  test.each([
    ['ADOPTED WITHOUT VOTE', 'adopted_without_vote'],
    ['NON-RECORDED, adopted unanimously', 'adopted_unanimously'],
    ['NON-RECORDED', 'adopted_by_unrecorded_vote'],
    ['NON-RECORDED, no voting information available', 'adopted_by_unrecorded_vote'],
    ['RECORDED', 'adopted_by_vote'],
    ['RECORDED, adopted at a closed meeting', 'adopted_by_vote'],
    ['WITHDRAWN', '!unknown'],
  ])('of a text that is said to be adopted, %s, is %s', (voteType, outcome) => {
    expect(judge({ voteType, statement: ADOPTED })).toBe(outcome);
  });

  test.each([
    [{ voteType: 'WITHDRAWN', statement: SILENT, draft: 'Amendment X Withdrawn by sponsor' }, 'withdrawn'],
    [{ voteType: 'NOT CONSIDERED', draft: 'Amendment X Not considered' }, 'not_considered'],
    [{ voteType: 'RECORDED', draft: 'Amendment X Not acted upon after adoption' }, '!not_considered'],
    [{ voteType: 'RECORDED', draft: 'Amendment X Adopted without a vote' }, '!adopted_without_vote'],
    [{ voteType: 'WITHDRAWN', draft: REJECTED_DRAFT }, '!unknown'],
    [{ voteType: 'RECORDED', meeting: 'Rejected at the 40th meeting' }, 'rejected'],
    [{ voteType: 'RECORDED', statement: 'rejected by the Human Rights Council' }, 'rejected'],
    [{ voteType: 'RECORDED', meeting: 'Adopted at the 40th meeting' }, 'unknown'],
    [{ voteType: 'ADOPTED WITHOUT VOTE', draft: REJECTED_DRAFT }, '!unknown'],
    [{}, 'unknown'],
  ])('of %j without a tally is %s', (words, outcome) => {
    expect(judge(words)).toBe(outcome);
  });

  test('of a draft that says rejected is that, whatever stands for the meeting', () => {
    const words = { voteType: 'RECORDED', meeting: 'Adopted at the 40th meeting', draft: REJECTED_DRAFT };
    expect(judge({ ...words, statement: ADOPTED }, '9-23-13', '9-23-13')).toBe('rejected');
    expect(judge(words, '20-20-4', '20-20-4')).toBe('rejected');
  });

  test('is worked out from the votes where no word tells it; a tie is not adopted', () => {
    expect(judge({ voteType: 'RECORDED' }, '10-29-3')).toBe('=rejected');
    expect(judge({ voteType: 'RECORDED' }, '20-20-3')).toBe('=rejected');
    expect(judge({ voteType: 'RECORDED' }, '29-10-3')).toBe('=adopted_by_vote');
    expect(judge({ voteType: 'NON-RECORDED' }, '8-4-0')).toBe('=adopted_by_unrecorded_vote');
    expect(judge({}, undefined, '29-16-2')).toBe('=adopted_by_vote');
  });

  test('follows the votes against the words where tally and lists agree, and else leaves it open', () => {
    const words = { voteType: 'RECORDED', draft: REJECTED_DRAFT };
    expect(judge(words, '27-17-3', '27-17-3')).toBe('!adopted_by_vote');
    expect(judge(words, '22-16-6', '29-1-17')).toBe('!unknown');
    expect(judge({ ...words, draft: 'Amendment X Withdrawn' }, '12-24-7', '12-24-7')).toBe('!rejected');
  });

  test('follows the words where the tally or the lists bear them out', () => {
    const words = { voteType: 'RECORDED', draft: REJECTED_DRAFT };
    expect(judge(words, '15-11-20', '15-20-11')).toBe('rejected');
    expect(judge(words, '17-25-5', '28-15-4')).toBe('rejected');
  });

  test('is a vote where a tally stands beside “without vote”', () => {
    expect(judge({ voteType: 'ADOPTED WITHOUT VOTE', statement: ADOPTED }, '12-4-12')).toBe(
      '!adopted_by_unrecorded_vote',
    );
  });
});
