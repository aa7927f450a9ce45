import type { PairTable } from '../pairTable.ts';

/** How often each state of a pair took each position in their shared votes: yes, abstaining, no. */
export interface Marginals {
  readonly first: readonly [number, number, number];
  readonly second: readonly [number, number, number];
}

/** The sums of the rows (first state) and of the columns (second state) of a pair's table. */
export function marginalsOf({ yy, ya, yn, ay, aa, an, ny, na, nn }: PairTable): Marginals {
  return {
    first: [yy + ya + yn, ay + aa + an, ny + na + nn],
    second: [yy + ay + ny, ya + aa + na, yn + an + nn],
  };
}
