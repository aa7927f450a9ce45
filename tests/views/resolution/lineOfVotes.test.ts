import { describe, expect, test } from 'vitest';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import type { Position } from '../../../src/core/position.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import { type LineRow, lineOfVotes } from '../../../src/views/resolution/lineOfVotes.ts';
import { makeResolution, makeState, makeVotes } from '../../support/makeData.ts';

const STATES = ['BEN', 'MEX', 'JPN'];
const first = text('49/1', '2022-03-01', { titles: { en: 'Right to food' } });
const second = text('52/1', '2023-03-01', { titles: { en: 'Right to food' } });
const third = text('55/1', '2024-03-01', { titles: { en: 'The right to food' } });
const other = text('52/9', '2023-03-02', { titles: { en: 'Mercenaries' }, subjects: ['peace'] });

describe(lineOfVotes, () => {
  test('tells who changed position, from what to what, latest first', () => {
    const line = lineFor(third, [
      [first, { BEN: 'A', MEX: 'Y', JPN: 'N' }],
      [second, { BEN: 'Y', MEX: 'Y', JPN: 'N' }],
      [third, { BEN: 'Y', MEX: 'N', JPN: 'N' }],
    ]);
    expect(line?.basis).toBe('title');
    expect(line?.rows.map(inShort)).toEqual([
      ['A/HRC/RES/55/1', 'MEX Y N'],
      ['A/HRC/RES/52/1', 'BEN A Y'],
      ['A/HRC/RES/49/1', 'first'],
    ]);
  });

  test('names the earlier vote where the state was absent from the one just before', () => {
    const line = lineFor(third, [
      [first, { BEN: 'A', MEX: 'Y' }],
      [second, { BEN: 'X', MEX: 'Y' }],
      [third, { BEN: 'Y', MEX: 'Y' }],
    ]);
    expect(line?.rows.map(inShort)[0]).toEqual(['A/HRC/RES/55/1', 'BEN A Y since A/HRC/RES/49/1']);
    expect(line?.rows.map(inShort)[1]).toEqual(['A/HRC/RES/52/1', '']);
  });

  test('holds texts adopted without a vote, on which nobody changed', () => {
    const consensus: Resolution = { ...second, outcome: 'adopted_without_vote', counted: undefined };
    const line = lineFor(third, [
      [first, { BEN: 'A' }],
      [consensus, {}],
      [third, { BEN: 'Y' }],
    ]);
    expect(line?.rows.map(inShort)).toEqual([
      ['A/HRC/RES/55/1', 'BEN A Y'],
      ['A/HRC/RES/52/1', 'notVoted'],
      ['A/HRC/RES/49/1', 'first'],
    ]);
  });

  test('leaves disputed records out of the changes and says so', () => {
    const disputed: Resolution = { ...second, status: 'disputed' };
    const line = lineFor(third, [
      [first, { BEN: 'A' }],
      [disputed, { BEN: 'N' }],
      [third, { BEN: 'A' }],
    ]);
    expect(line?.rows.map(inShort)).toEqual([
      ['A/HRC/RES/55/1', ''],
      ['A/HRC/RES/52/1', 'leftOut'],
      ['A/HRC/RES/49/1', 'first'],
    ]);
  });

  test('falls back on the subject, lists the nearest votes, and names the subject', () => {
    const texts = Array.from({ length: 12 }, (_, index) =>
      text(`50/${index + 1}`, `2022-07-${String(index + 1).padStart(2, '0')}`, {
        titles: { en: `Matter ${'abcdefghijkl'[index]}` },
        subjects: ['peace', `own-${index}`],
      }),
    );
    const present = texts[8] ?? other;
    const line = lineFor(
      present,
      texts.map((resolution) => [resolution, { BEN: 'Y' }]),
    );
    expect(line).toMatchObject({ basis: 'subject', total: 12, subjects: ['peace'] });
    expect(line?.rows.map(({ resolution }) => resolution.symbol)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4].map((number) => `A/HRC/RES/50/${number}`),
    );
    expect(line?.rows.every(({ step }) => step.kind === 'changes')).toBe(true);
  });

  test('is undefined for a text alone on its matter', () => {
    const votes: readonly TextVotes[] = [
      [first, { BEN: 'Y' }],
      [other, { BEN: 'Y' }],
    ];
    expect(lineFor(first, votes)).toBeUndefined();
    expect(lineFor(other, votes)).toBeUndefined();
  });
});

type TextVotes = readonly [Resolution, Readonly<Record<string, Position>>];

function lineFor(present: Resolution, votes: readonly TextVotes[]) {
  const resolutions = votes.map(([resolution]) => resolution);
  const table = buildVoteTable({
    resolutions,
    votes: votes.flatMap(([resolution, positions]) => makeVotes(resolution, positions)),
    states: STATES.map((code) => makeState(code, code)),
  });
  return lineOfVotes(table, resolutions, present, selectAll(table));
}

function text(number: string, date: string, part: Partial<Resolution>): Resolution {
  return makeResolution({ symbol: `A/HRC/RES/${number}`, date: parseIsoDate(date), ...part });
}

function inShort({ resolution, step }: LineRow): readonly [string, string] {
  if (step.kind !== 'changes') return [resolution.symbol, step.kind];
  const changes = step.changes.map(({ state, before, after, since }) =>
    [state, before, after, ...(since === undefined ? [] : ['since', since.symbol])].join(' '),
  );
  return [resolution.symbol, changes.join('; ')];
}
