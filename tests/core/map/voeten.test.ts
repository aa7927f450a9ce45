import { beforeAll, describe, expect, test } from 'vitest';
import { spearman } from '../../../src/core/agreement/rankCorrelation.ts';
import { scaleStates } from '../../../src/core/map/scaleStates.ts';
import { scaleVotes } from '../../../src/core/map/scaleVotes.ts';
import { type CastVotes, listCells } from '../../../src/core/map/voteCells.ts';
import { type Dissimilarities, makeDissimilarities } from '../../../src/core/ordering/dissimilarities.ts';
import type { CastPosition } from '../../../src/core/position.ts';
import { type AssemblySession, hasAssemblyData, readAssemblySessions } from './assemblySessions.ts';

/** What is reached by session: with all roll calls, and with those on whole texts, which are all that Voeten uses. */
const FLOORS = [
  { session: 60, all: 0.97, wholeTexts: 0.98 },
  { session: 61, all: 0.98, wholeTexts: 0.99 },
  { session: 62, all: 0.98, wholeTexts: 0.98 },
  { session: 63, all: 0.98, wholeTexts: 0.98 },
  { session: 64, all: 0.98, wholeTexts: 0.98 },
  { session: 65, all: 0.97, wholeTexts: 0.97 },
  { session: 66, all: 0.98, wholeTexts: 0.98 },
  { session: 67, all: 0.98, wholeTexts: 0.98 },
  { session: 68, all: 0.97, wholeTexts: 0.97 },
  { session: 69, all: 0.99, wholeTexts: 0.99 },
  { session: 70, all: 0.98, wholeTexts: 0.98 },
  { session: 71, all: 0.94, wholeTexts: 0.97 },
  { session: 72, all: 0.96, wholeTexts: 0.98 },
  { session: 73, all: 0.99, wholeTexts: 0.99 },
  { session: 74, all: 0.98, wholeTexts: 0.98 },
];

describe.skipIf(!hasAssemblyData)(
  'the line through a session’s votes and Voeten’s ideal points (skipped where ROLLCALL_SHARED has no such data)',
  () => {
    let sessions: ReadonlyMap<number, AssemblySession> = new Map();
    beforeAll(() => {
      sessions = readAssemblySessions(60);
    }, 60_000);

    const sessionAt = (number: number): AssemblySession => {
      const session = sessions.get(number);
      if (session === undefined) throw new Error(`session missing: ${number}`);
      return session;
    };

    test.each(FLOORS)('agree by ρ ≥ $all in session $session', ({ session, all }) => {
      const { votes, states, idealPoints } = sessionAt(session);
      expect(
        agreementOf(scaleVotes(listCells(votes), anchorsOf(states)).positions, idealPoints),
      ).toBeGreaterThanOrEqual(all);
    });

    test.each(FLOORS)(
      'agree by ρ ≥ $wholeTexts on whole texts in session $session',
      ({ session, wholeTexts }) => {
        const { wholeTextVotes, states, idealPoints } = sessionAt(session);
        const { positions } = scaleVotes(listCells(wholeTextVotes), anchorsOf(states));
        expect(agreementOf(positions, idealPoints)).toBeGreaterThanOrEqual(wholeTexts);
      },
    );

    test.each([71, 72])('agree where the line of least stress does not, in session %i', (number) => {
      const { votes, states, idealPoints } = sessionAt(number);
      const anchors = anchorsOf(states);
      const line = scaleStates(halfWeightDissimilarities(votes), { anchors });
      const ofLine = agreementOf(line.positions, idealPoints);
      expect(ofLine).toBeLessThan(0.9);
      expect(agreementOf(scaleVotes(listCells(votes), anchors).positions, idealPoints)).toBeGreaterThan(0.94);
    });
  },
);

/** Spearman's ρ over the states with both. */
function agreementOf(
  positions: readonly (number | undefined)[],
  idealPoints: readonly (number | undefined)[],
): number | undefined {
  const both = positions.flatMap((position, state) => {
    const idealPoint = idealPoints[state];
    return position === undefined || idealPoint === undefined ? [] : [{ position, idealPoint }];
  });
  return spearman(
    both.map(({ position }) => position),
    both.map(({ idealPoint }) => idealPoint),
  );
}

function anchorsOf(states: readonly string[]) {
  return { left: states.indexOf('CUB'), right: states.indexOf('USA') };
}

const CODES: Readonly<Record<CastPosition, number>> = { Y: 1, A: 2, N: 3 };

function halfWeightDissimilarities({ stateCount, voteCount, castAt }: CastVotes): Dissimilarities {
  const cells = Array.from({ length: stateCount }, (_, state) =>
    Uint8Array.from({ length: voteCount }, (_, vote) => {
      const position = castAt(state, vote);
      return position === undefined ? 0 : CODES[position];
    }),
  );
  return makeDissimilarities(stateCount, (i, j) => meanDifference(cells[i], cells[j]));
}

function meanDifference(
  a: Uint8Array = new Uint8Array(),
  b: Uint8Array = new Uint8Array(),
): number | undefined {
  let shared = 0;
  let difference = 0;
  a.forEach((code, vote) => {
    const other = b[vote] ?? 0;
    if (code === 0 || other === 0) return;
    shared += 1;
    difference += Math.abs(code - other) / 2;
  });
  return shared === 0 ? undefined : difference / shared;
}
