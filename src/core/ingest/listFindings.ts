import type { Position } from '../position.ts';
import { say } from '../sentences/say.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
import type { ListedPositions, ListedState } from './collectPositions.ts';
import type { Finding } from './finding.ts';

const LIST_NAMES: Readonly<Record<Position, string>> = {
  Y: 'in favour',
  N: 'against',
  A: 'abstaining',
  X: 'not voting',
  notRecorded: 'without a position',
};

/** The states that lists name twice. */
export function findListFindings({ repeated }: ListedPositions): readonly Finding[] {
  return repeated.map(({ first, again }) => ({
    kind: 'duplicate_state' as const,
    line: again.line,
    found: describe(first, again),
    done: first.position === again.position ? VOTE_SENTENCES.countedOnce : VOTE_SENTENCES.positionLeftOut,
  }));
}

function describe(first: ListedState, again: ListedState): string {
  const name = { printed: again.printed, code: again.code ?? '' };
  const place = LIST_NAMES[first.position];
  return first.position === again.position
    ? say(VOTE_SENTENCES.listedTwice, { ...name, place })
    : say(VOTE_SENTENCES.listedAgain, { ...name, first: place, again: LIST_NAMES[again.position] });
}
