import { say } from '../sentences/say.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
import { areEqualTallies, type Tally } from '../tally.ts';

const COLUMNS = [
  ['yes', 'in favour'],
  ['no', 'against'],
  ['abstain', 'abstaining'],
] as const;
type Column = (typeof COLUMNS)[number][0];

/** Says how the lists differ from the declared tally: `in favour 28 instead of 29`, `abstaining 3 instead of 2`. */
export function describeTallyDifference(declared: Tally, counted: Tally): readonly string[] {
  return COLUMNS.filter(([key]) => declared[key] !== counted[key]).map(([key, place]) =>
    say(VOTE_SENTENCES.columnDiffers, { place, counted: counted[key], declared: declared[key] }),
  );
}

/** The words of the two columns whose exchange turns one tally into the other; undefined where none does. */
export function findExchangedColumns(declared: Tally, counted: Tally): readonly [string, string] | undefined {
  if (areEqualTallies(declared, counted)) return undefined;
  return exchanges(declared).find(({ exchanged }) => areEqualTallies(exchanged, counted))?.columns;
}

/** A tally with two of its columns exchanged. */
export interface Exchange {
  readonly columns: readonly [string, string];
  readonly exchanged: Tally;
}

/** An exchange that leaves a difference must take away so many times what it leaves. */
const NEARNESS = 7;

/**
 * The exchange of two columns that turns the declared tally nearly into the counted one, leaving a seventh of the
 * difference or less; undefined where none does.
 */
export function findNearExchange(declared: Tally, counted: Tally): Exchange | undefined {
  const distance = distanceOf(declared, counted);
  return exchanges(declared)
    .filter(({ exchanged }) => distanceOf(exchanged, counted) * NEARNESS <= distance)
    .sort((a, b) => distanceOf(a.exchanged, counted) - distanceOf(b.exchanged, counted))[0];
}

function exchanges(tally: Tally): readonly Exchange[] {
  return COLUMNS.flatMap(([first, firstWord]) =>
    COLUMNS.filter(([second]) => first < second && tally[first] !== tally[second]).map(
      ([second, secondWord]) => ({
        columns: [firstWord, secondWord] as const,
        exchanged: exchange(tally, first, second),
      }),
    ),
  );
}

function distanceOf(a: Tally, b: Tally): number {
  return COLUMNS.reduce((sum, [key]) => sum + Math.abs(a[key] - b[key]), 0);
}

function exchange(tally: Tally, first: Column, second: Column): Tally {
  return { ...tally, [first]: tally[second], [second]: tally[first] };
}
