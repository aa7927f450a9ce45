import { describe, expect, test } from 'vitest';
import { frequentSubjects } from '../../../src/views/compare/frequentSubjects.ts';
import { makeResolution } from '../../core/agreement/builders.ts';

describe(frequentSubjects, () => {
  test('counts each text once for each of its subjects, the most frequent first', () => {
    const texts = [['a', 'b'], ['b'], ['c', 'b'], ['c']].map((subjects, place) =>
      makeResolution({ symbol: String(place), subjects }),
    );
    expect(frequentSubjects(texts, 2)).toEqual([
      { subject: 'b', count: 3 },
      { subject: 'c', count: 2 },
    ]);
    expect(frequentSubjects([], 2)).toEqual([]);
  });
});
