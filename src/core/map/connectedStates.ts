import { canonicalOrder } from '../ordering/canonicalOrder.ts';
import type { Dissimilarities } from '../ordering/dissimilarities.ts';

/**
 * The states that one picture can hold: the largest group linked by shared votes, be it over other states.
 *
 * How far two groups without any shared vote are apart is not known, so all others are left out. In the order of
 * `canonicalOrder`, which decides between groups of one size as well. A state alone is no group: the answer is
 * empty where no pair shares votes.
 */
export function connectedStates(dissimilarities: Dissimilarities): readonly number[] {
  const order = canonicalOrder(dissimilarities);
  const groups = groupStates(dissimilarities, order);
  const largest = groups.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []);
  const members = new Set(largest);
  return largest.length < 2 ? [] : order.filter((state) => members.has(state));
}

function groupStates({ size, known }: Dissimilarities, order: readonly number[]): readonly number[][] {
  const remaining = new Set(order);
  return order.flatMap((start) => {
    if (!remaining.delete(start)) return [];
    const group = [start];
    // The array grows while it is read: each new member brings those linked to it.
    for (const member of group) {
      for (const other of remaining) {
        if (known[member * size + other] !== 1) continue;
        remaining.delete(other);
        group.push(other);
      }
    }
    return [group];
  });
}
