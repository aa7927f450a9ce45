import type { ListedName } from '../parse/parsedDocument.ts';
import type { CastPosition } from '../position.ts';
import type { ListedPositions } from './collectPositions.ts';
import type { Finding } from './finding.ts';

const LIST_NAMES: Readonly<Record<CastPosition, string>> = {
  Y: 'in favour',
  N: 'against',
  A: 'abstaining',
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

function describe(first: ListedName, again: ListedName): string {
  const name = `“${again.printed}” (${again.code ?? ''})`;
  return first.position === again.position
    ? `${name} is listed twice ${LIST_NAMES[first.position]}.`
    : `${name} is listed ${LIST_NAMES[first.position]} and again ${LIST_NAMES[again.position]}.`;
}
