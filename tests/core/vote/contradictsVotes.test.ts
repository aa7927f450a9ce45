import { describe, expect, test } from 'vitest';
import type { Body } from '../../../src/core/body.ts';
import { knownDate } from '../../../src/core/isoDate.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import type { Kind } from '../../../src/core/resolution.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import { contradictsVotes } from '../../../src/core/vote/contradictsVotes.ts';
import { tally } from '../ingest/builders.ts';

const judge = (body: Body, outcome: Outcome, votes: string, kind: Kind = 'resolution') =>
  contradictsVotes(
    { body, kind, outcome },
    { date: knownDate('2022-07-07'), tally: tally(votes), positions: [] },
  );

describe(contradictsVotes, () => {
  test('is true of what was adopted with as many or more against', () => {
    expect(judge('HRC', 'adopted_by_vote', '16-29-2')).toBe(true);
    expect(judge('GA', 'adopted_by_vote', '20-20-9')).toBe(true);
    expect(judge('CHR', 'adopted_by_unrecorded_vote', '1-2-0')).toBe(true);
    expect(judge('HRC', 'adopted_by_vote', '2-1-44')).toBe(false);
  });

  test('is true of what was rejected with the most votes that may be needed', () => {
    expect(judge('HRC', 'rejected', '24-23-0')).toBe(true);
    expect(judge('HRC', 'rejected', '23-23-1')).toBe(false);
    expect(judge('GA', 'rejected', '120-61-0')).toBe(false);
    expect(judge('GA', 'rejected', '120-60-0')).toBe(true);
    expect(judge('HRC', 'rejected', '24-23-0', 'motion')).toBe(false);
    expect(judge('GA', 'rejected', '0-0-9')).toBe(false);
  });

  test('asks of the Security Council how many votes it needed that day', () => {
    expect(judge('SC', 'adopted_by_vote', '8-0-7')).toBe(true);
    expect(judge('SC', 'adopted_by_vote', '9-6-0')).toBe(false);
    const before = { date: knownDate('1950-06-25'), tally: tally('7-1-3'), positions: [] };
    expect(contradictsVotes({ body: 'SC', kind: 'resolution', outcome: 'adopted_by_vote' }, before)).toBe(
      false,
    );
    const undated = { ...before, date: undefined };
    expect(contradictsVotes({ body: 'SC', kind: 'resolution', outcome: 'adopted_by_vote' }, undated)).toBe(
      false,
    );
  });

  test('lets a veto reject what had the votes, and nobody else', () => {
    const text = { body: 'SC', kind: 'resolution', outcome: 'rejected' } as const;
    const vote = (code: string) => ({
      date: knownDate('2022-02-25'),
      tally: tally('11-1-3'),
      positions: [[stateCode(code), 'N'] as const],
    });
    expect(contradictsVotes(text, vote('RUS'))).toBe(false);
    expect(contradictsVotes(text, vote('KEN'))).toBe(true);
  });

  test('is true of unanimity with a vote against, and says nothing of texts without a vote', () => {
    expect(judge('CHR', 'adopted_unanimously', '20-1-0')).toBe(true);
    expect(judge('CHR', 'adopted_unanimously', '20-0-1')).toBe(false);
    for (const outcome of ['withdrawn', 'not_considered', 'unknown', 'adopted_without_vote'] as const)
      expect(judge('HRC', outcome, '1-2-0')).toBe(false);
  });
});
