/** A place on the axis: a session, a year. */
export interface Category {
  readonly key: string;
  readonly label: string;
  /** What it is a part of, where the axis runs through several: the body whose session it is. */
  readonly section?: string | undefined;
}

/**
 * The categories of several series in one order that keeps the order of each.
 *
 * A category that only a later series has stands behind the one it follows there. Where two series contradict each
 * other, the earlier one is followed.
 */
export function mergeCategories(lists: readonly (readonly Category[])[]): readonly Category[] {
  const merged: Category[] = [];
  for (const list of lists) {
    let place = 0;
    for (const { key, label, section } of list) {
      const known = merged.findIndex((category) => category.key === key);
      if (known === -1) merged.splice(place, 0, { key, label, section });
      place = (known === -1 ? place : known) + 1;
    }
  }
  return merged;
}
