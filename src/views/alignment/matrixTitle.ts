import type { AlignmentWords } from '../../i18n/alignment.ts';
import { type Alignment, stateAt } from './alignment.ts';

/** What the matrix shows, in a line and in full: its blocs, the closest and the furthest pair. */
export function matrixTitle(
  alignment: Alignment,
  format: (value: number) => string,
  words: AlignmentWords,
): readonly [title: string, finding: string] {
  const { extremes } = alignment;
  const blocs = alignment.blocs.filter(({ length }) => length > 1);
  if (extremes === undefined) {
    const nothing = words.matrixNothing(alignment.leastShared);
    return [nothing, nothing];
  }
  const nameAt = (place: number) => stateAt(alignment, place).name;
  const { closest, furthest } = extremes;
  const title = words.matrixTitle(
    blocs.length < 2 ? words.noBlocs : words.blocSizes(blocs.map(({ length }) => length)),
    words.closestPair(nameAt(closest.a), nameAt(closest.b), format(closest.value)),
    words.furthestPair(nameAt(furthest.a), nameAt(furthest.b), format(furthest.value)),
  );
  const members = blocs.map((bloc, place) => words.blocMembers(place + 1, bloc.map(nameAt)));
  return [title, [words.matrixFinding(title, extremes.many), ...members].join(' ')];
}
