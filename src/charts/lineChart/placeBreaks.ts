import type { Category } from './mergeCategories.ts';
import type { PlaceOf } from './placeTicks.ts';

/** Where one section of the axis ends and the next begins. */
export interface PlacedBreak {
  readonly x: number;
  readonly before: string;
  readonly after: string;
}

/** The places of breaks among categories: the index of each that begins a section. None where sections interleave. */
export function findBreaks(categories: readonly Category[]): readonly number[] {
  const starts = categories.flatMap(({ section }, index) => {
    const before = categories[index - 1];
    return before !== undefined && before.section !== section ? [index] : [];
  });
  const sections = new Set(categories.map(({ section }) => section));
  return starts.length === sections.size - 1 ? starts : [];
}

/** The breaks in px, midway between the categories that they part. */
export function placeBreaks(categories: readonly Category[], xOf: PlaceOf): readonly PlacedBreak[] {
  return findBreaks(categories).flatMap((index) => {
    const [last, first] = [categories[index - 1], categories[index]];
    if (last === undefined || first === undefined) return [];
    const x = (xOf(last.key) + xOf(first.key)) / 2;
    return [{ x, before: last.section ?? '', after: first.section ?? '' }];
  });
}
