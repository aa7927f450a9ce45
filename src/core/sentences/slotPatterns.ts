import { BODIES } from '../body.ts';
import { OUTCOMES } from '../outcome.ts';

/** The kinds of slots that hold sentences of the catalogue. */
export const NESTING_KINDS = ['terms', 'phrases', 'pair'] as const;

/** The lists of a vote, as sentences name them. */
export const PLACES = [
  'in favour',
  'against',
  'abstaining',
  'not voting',
  'without a position',
  'not recorded',
  'not a member',
] as const;

/** Positions as codes, and what stands where there is none. */
export const MARKS = ['Y', 'N', 'A', 'X', 'notRecorded', 'unlisted', 'in two lists'] as const;

/** What a slot of a kind may hold, as the source of a regular expression; any words where the kind has no rule. */
export function patternOf(kind: string | undefined): string {
  return PATTERNS.get(kind ?? '') ?? '[^]*?';
}

const PATTERNS: ReadonlyMap<string, string> = new Map([
  ['number', '\\d+'],
  ['count', '\\d+ (?:row|cell|record)s?'],
  ['more', '(?: and \\d+ more)?'],
  ['place', PLACES.join('|')],
  ['mark', MARKS.join('|')],
  ['outcome', OUTCOMES.join('|')],
  ['body', BODIES.join('|')],
]);
