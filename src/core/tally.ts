import type { Position } from './position.ts';

/** Votes in favour, against and abstaining; whole numbers, 0 or more. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Counts the votes cast among positions; those not voting or not recorded do not count. */
export function countTally(positions: Iterable<Position>): Tally {
  let yes = 0;
  let no = 0;
  let abstain = 0;
  for (const position of positions) {
    if (position === 'Y') yes += 1;
    else if (position === 'N') no += 1;
    else if (position === 'A') abstain += 1;
  }
  return { yes, no, abstain };
}

/** Whether two tallies agree in all three numbers. */
export function areEqualTallies(a: Tally, b: Tally): boolean {
  return a.yes === b.yes && a.no === b.no && a.abstain === b.abstain;
}

/** Votes cast in all: in favour, against and abstaining. */
export function castCount(tally: Tally): number {
  return tally.yes + tally.no + tally.abstain;
}

/** In favour less against; positive when adopted. */
export function marginOf(tally: Tally): number {
  return tally.yes - tally.no;
}

/** A tally as people cite it: `29-16-2`. */
export function formatTally(tally: Tally): string {
  return `${tally.yes}-${tally.no}-${tally.abstain}`;
}
