import { marginOf, type Tally } from '../tally.ts';

/** How many voters would have had to change sides for the other outcome, by simple majority. */
export type VotesToTurn =
  | { readonly kind: 'toReject'; readonly votes: number }
  | { readonly kind: 'toAdopt'; readonly votes: number };

/**
 * The fewest votes that turn an outcome: ⌈(Y−N)/2⌉ moved from yes to no where adopted (29-16: 7), as a tie is not
 * adopted; ⌊(N−Y)/2⌋ + 1 moved from no to yes where not adopted.
 *
 * Undefined where nobody voted against what was not adopted: no vote could be moved.
 */
export function votesToTurn(tally: Tally): VotesToTurn | undefined {
  const margin = marginOf(tally);
  if (margin > 0) return { kind: 'toReject', votes: Math.ceil(margin / 2) };
  if (tally.no === 0) return undefined;
  return { kind: 'toAdopt', votes: Math.floor(-margin / 2) + 1 };
}
