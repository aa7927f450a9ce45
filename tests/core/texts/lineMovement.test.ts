import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import { movedLines, movementOf } from '../../../src/core/texts/lineMovement.ts';
import { makeResolution } from '../../support/makeData.ts';

function makeText(symbol: string, day: string, title: string, part: Partial<Resolution>): Resolution {
  return makeResolution({ symbol, date: parseIsoDate(day), titles: { en: title }, ...part });
}

function votedOn(yes: number, no: number, abstain: number): Partial<Resolution> {
  return { counted: { yes, no, abstain } };
}

const CONSENSUS = { outcome: 'adopted_without_vote', declared: undefined, counted: undefined } as const;

describe(movedLines, () => {
  test('finds a line that left the vote, across texts adopted without one', () => {
    const texts = [
      makeText('A/HRC/RES/54/1', '2023-10-11', 'Situation of human rights in Afghanistan', CONSENSUS),
      makeText(
        'A/HRC/RES/51/20',
        '2022-10-07',
        'Situation of human rights in Afghanistan',
        votedOn(29, 3, 15),
      ),
      makeText('A/HRC/RES/51/1', '2022-10-06', 'Another matter', CONSENSUS),
    ];
    const lines = movedLines(texts);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ movement: 'toConsensus', change: undefined });
    expect(lines[0]?.texts.map(({ symbol }) => symbol)).toEqual(['A/HRC/RES/51/20', 'A/HRC/RES/54/1']);
  });

  test('gives the change in the part in favour from the first vote to the last', () => {
    const texts = [
      makeText('A/HRC/RES/51/32', '2022-10-07', 'From rhetoric to reality', votedOn(20, 10, 10)),
      makeText('A/HRC/RES/54/27', '2023-10-12', 'From rhetoric to reality', votedOn(30, 10, 0)),
    ];
    const [first, last] = texts;
    expect(movedLines(texts)).toEqual([{ movement: 'alwaysVote', texts, first, last, change: 0.25 }]);
  });

  test('leaves texts that were not decided on aside', () => {
    const texts = [
      makeText('A/HRC/RES/51/1', '2022-10-06', 'One matter', CONSENSUS),
      makeText('A/HRC/54/L.2', '2023-10-06', 'One matter', { ...CONSENSUS, outcome: 'withdrawn' }),
    ];
    expect(movedLines(texts)).toEqual([]);
  });
});

describe(movementOf, () => {
  test('looks at the two ends, and at what lies between where they are alike', () => {
    expect(movementOf(['vote', 'withoutVote'])).toBe('toConsensus');
    expect(movementOf(['withoutVote', 'vote', 'vote'])).toBe('toVote');
    expect(movementOf(['vote', 'withoutVote', 'vote'])).toBe('thereAndBack');
    expect(movementOf(['vote', 'vote'])).toBe('alwaysVote');
    expect(movementOf(['withoutVote', 'withoutVote'])).toBe('neverVote');
  });
});
