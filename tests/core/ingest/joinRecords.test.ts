import { describe, expect, test } from 'vitest';
import { joinRecords } from '../../../src/core/ingest/joinRecords.ts';
import type { DataSetRecords } from '../../../src/core/package/encodeTables.ts';
import type { Position } from '../../../src/core/position.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import { makeResolution, makeState, makeVotes } from '../../support/makeData.ts';
import { tally } from './builders.ts';

function makePart(
  part: Partial<Resolution> = {},
  positions: Readonly<Record<string, Position>> = { FRA: 'Y', CHN: 'N' },
): DataSetRecords {
  const resolution = makeResolution({ declared: tally('1-1-0'), counted: tally('1-1-0'), ...part });
  const states = Object.keys(positions).map((code) => makeState(code, code));
  return { resolutions: [resolution], votes: makeVotes(resolution, positions), states, problems: [] };
}

const linesOf = ({ votes }: DataSetRecords) => votes.map(({ state, position }) => `${state} ${position}`);

describe(joinRecords, () => {
  test('leaves sources that share no text as they are', () => {
    const [a, b] = [makePart(), makePart({ symbol: 'A/HRC/RES/50/5' })];
    const joined = joinRecords([a, b]);
    expect(joined.resolutions).toEqual([...a.resolutions, ...b.resolutions]);
    expect(joined.votes).toEqual([...a.votes, ...b.votes]);
    expect(joined.problems).toEqual([]);
    expect(joined.states.map(({ code }) => code)).toEqual(['FRA', 'CHN']);
  });

  test('makes one text of one id, and takes from the second what the first does not say', () => {
    const official = makePart({ agendaItem: undefined, sponsors: undefined });
    const library = makePart(
      { agendaItem: '3', sponsors: 'Cuba', titles: { en: 'Another', fr: 'Titre' } },
      { FRA: 'Y', CHN: 'notRecorded' },
    );
    const joined = joinRecords([official, library]);
    expect(joined.resolutions).toMatchObject([
      { agendaItem: '3', sponsors: 'Cuba', titles: { fr: 'Titre' } },
    ]);
    expect(joined.resolutions[0]?.titles.en).toBe(official.resolutions[0]?.titles.en);
    expect(linesOf(joined)).toEqual(['FRA Y', 'CHN N']);
    expect(joined.problems).toEqual([]);
  });

  test('says where two sources differ, and keeps the first', () => {
    const library = makePart({ source: 'https://x.test/1' }, { FRA: 'A', CHN: 'N', GAB: 'Y', CUB: 'X' });
    const joined = joinRecords([makePart(), library]);
    expect(linesOf(joined)).toEqual(['FRA Y', 'CHN N']);
    expect(joined.problems).toMatchObject([{ kind: 'documents_differ', source: 'https://x.test/1' }]);
    expect(joined.problems[0]?.message).toContain('positions FRA Y and A, GAB unlisted and Y.');
  });

  test.each([
    ['is disputed', makePart({ status: 'disputed', declared: tally('2-0-0') })],
    ['has no lists', makePart({ counted: undefined }, {})],
  ])('keeps the second where the first %s', (_, first) => {
    const second = makePart({}, { FRA: 'A', CHN: 'A' });
    expect(linesOf(joinRecords([first, second]))).toEqual(['FRA A', 'CHN A']);
  });

  test('names outcome, date and tally that differ', () => {
    const date = makeResolution({ symbol: 'x' }).date;
    const other = makePart({ outcome: 'rejected', declared: tally('1-2-0'), date: undefined });
    const joined = joinRecords([makePart({ date }), other]);
    expect(joined.problems[0]?.message).toContain(
      'differ on A/HRC/RES/50/4: outcome adopted_by_vote and rejected; tally 1-1-0 and 1-2-0.',
    );
  });
});
