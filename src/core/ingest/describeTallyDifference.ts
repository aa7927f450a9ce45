import { areEqualTallies, type Tally } from '../tally.ts';

const COLUMNS = [
  ['yes', 'in favour'],
  ['no', 'against'],
  ['abstain', 'abstaining'],
] as const;
type Column = (typeof COLUMNS)[number][0];

/** Says how the lists differ from the declared tally: `in favour 28 instead of 29, abstaining 3 instead of 2`. */
export function describeTallyDifference(declared: Tally, counted: Tally): string {
  return COLUMNS.filter(([key]) => declared[key] !== counted[key])
    .map(([key, word]) => `${word} ${counted[key]} instead of ${declared[key]}`)
    .join(', ');
}

/** The words of the two columns whose exchange turns one tally into the other; undefined where none does. */
export function findExchangedColumns(declared: Tally, counted: Tally): readonly [string, string] | undefined {
  if (areEqualTallies(declared, counted)) return undefined;
  for (const [first, firstWord] of COLUMNS) {
    for (const [second, secondWord] of COLUMNS) {
      if (first < second && areEqualTallies(exchange(declared, first, second), counted))
        return [firstWord, secondWord];
    }
  }
  return undefined;
}

function exchange(tally: Tally, first: Column, second: Column): Tally {
  return { ...tally, [first]: tally[second], [second]: tally[first] };
}
