import { describe, expect, test } from 'vitest';
import { sessionsOf } from '../../../src/core/agreement/periods.ts';
import { selectAll } from '../../../src/core/agreement/selection.ts';
import { buildVoteTable } from '../../../src/core/agreement/voteTable.ts';
import type { Resolution } from '../../../src/core/resolution.ts';
import { mostAbstainingSession, sessionBars, stateSessions } from '../../../src/views/state/sessionRows.ts';
import { makeDataSet, makeDate, makeGrid } from '../../core/agreement/builders.ts';

const WORDS = {
  nTimes: (votes: number) => `n ${votes}`,
  range: (first: string, last: string) => `Sessions ${first} to ${last}`,
  gap: {
    notMember: (sessions: number) => `no member ${sessions}`,
    noRecord: (sessions: number) => `no record ${sessions}`,
  },
};

/** The sessions of the first row of a grid: its first vote is of session 1, its second of session 2, and so on. */
function sessionsFor(row: string, fields: Partial<Resolution> = {}) {
  const other = 'Y'.repeat(row.length);
  const table = buildVoteTable(
    makeDataSet(makeGrid(row, other), (column) => ({
      session: String(column + 1),
      date: makeDate(2022, column + 1, 1),
      ...fields,
    })),
  );
  const periods = sessionsOf(table, selectAll(table)).map((period, place) => ({
    period,
    key: String(place + 1),
    label: String(place + 1),
    name: `Session ${place + 1}`,
  }));
  // The roster of the Security Council is not known; of other bodies it says what the row does.
  return stateSessions(table, { row: 0 }, periods, (_, { body, session }) =>
    body === 'SC' ? undefined : row[Number(session) - 1] !== '-',
  );
}

describe(stateSessions, () => {
  test('tells a session in which the state was no member from one of which nothing is known', () => {
    expect(sessionsFor('Y-').map(({ gap }) => gap)).toEqual([undefined, 'notMember']);
    expect(sessionsFor('Y-', { body: 'SC' }).map(({ gap }) => gap)).toEqual([undefined, 'noRecord']);
  });

  test('counts an absence as a vote held', () => {
    expect(sessionsFor('YX').map(({ held, gap }) => [held, gap])).toEqual([
      [1, undefined],
      [1, undefined],
    ]);
  });
});

describe(sessionBars, () => {
  test('puts sessions of one gap together, and leaves each of the others alone', () => {
    expect(sessionBars(sessionsFor('Y--A-'), WORDS)).toMatchObject([
      { kind: 'votes', label: 'Session 1', note: 'n 1' },
      { kind: 'gap', label: 'Sessions 2 to 3', shortLabel: '2 – 3', reason: 'no member 2' },
      { kind: 'votes', label: 'Session 4' },
      { kind: 'gap', label: 'Session 5', shortLabel: '5', reason: 'no member 1' },
    ]);
  });
});

describe(mostAbstainingSession, () => {
  test('is the one with the largest share, of sessions with enough votes', () => {
    expect(mostAbstainingSession(sessionsFor('YAY'), 1)?.period.name).toBe('Session 2');
    expect(mostAbstainingSession(sessionsFor('YAY'), 2)).toBeUndefined();
  });

  test('is none where the state never abstained, or where nothing compares', () => {
    expect(mostAbstainingSession(sessionsFor('YNX'), 1)).toBeUndefined();
    expect(mostAbstainingSession(sessionsFor('A--'), 1)).toBeUndefined();
  });
});
