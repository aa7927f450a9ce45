import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/core/outcome.ts';
import { contestedSubjects } from '../../../src/views/overview/contestedSubjects.ts';
import { makeResolution } from '../../support/makeData.ts';

function makeTexts(subject: string, outcomes: readonly Outcome[]) {
  return outcomes.map((outcome) => makeResolution({ outcome, subjects: [subject] }));
}

describe(contestedSubjects, () => {
  test('begins with the subject most often voted on, the larger of equal ones first', () => {
    const { charted } = contestedSubjects([
      ...makeTexts('health', ['adopted_without_vote', 'adopted_without_vote', 'adopted_by_vote']),
      ...makeTexts('justice', ['adopted_by_vote', 'rejected', 'adopted_by_vote']),
      ...makeTexts('palestine', Array<Outcome>(4).fill('adopted_by_vote')),
    ]);
    expect(charted.map(({ subject, voted, decided }) => [subject, voted, decided])).toEqual([
      ['palestine', 4, 4],
      ['justice', 3, 3],
      ['health', 1, 3],
    ]);
    expect(charted[1]?.counts).toEqual([
      { outcome: 'adopted_by_vote', count: 2 },
      { outcome: 'rejected', count: 1 },
    ]);
  });

  test('lists what has fewer than three texts decided on', () => {
    const { charted, listed } = contestedSubjects(
      makeTexts('health', ['adopted_by_vote', 'adopted_by_vote', 'withdrawn']),
    );
    expect(charted).toEqual([]);
    expect(listed.map(({ subject, texts }) => [subject, texts.length])).toEqual([['health', 3]]);
  });
});
