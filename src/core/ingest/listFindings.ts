import type { Position } from '../position.ts';
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
    done:
      first.position === again.position
        ? 'It was counted once; the record is disputed.'
        : 'Its position was left out as not recorded; the record is disputed.',
  }));
}

function describe(first: ListedState, again: ListedState): string {
  const name = `“${again.printed}” (${again.code ?? ''})`;
  return first.position === again.position
    ? `${name} is listed twice ${LIST_NAMES[first.position]}.`
    : `${name} is listed ${LIST_NAMES[first.position]} and again ${LIST_NAMES[again.position]}.`;
}
