import type { AlignmentWords } from '../../i18n/alignment.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { pairValue } from './pairText.ts';

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
  const textOf = ({ a, b, value }: typeof closest) => {
    const measured = pairValue(alignment, a, b);
    return [format(value), measured.kind === 'measured' ? measured.n : 0] as const;
  };
  const title = words.matrixTitle(
    blocs.length < 2 ? words.noBlocs : words.blocSizes(blocs.map(({ length }) => length)),
    words.closestPair(nameAt(closest.a), nameAt(closest.b), ...textOf(closest)),
    words.furthestPair(nameAt(furthest.a), nameAt(furthest.b), ...textOf(furthest)),
  );
  return [title, words.matrixFinding(title, extremes.many)];
}

/** Who stands in which bloc, bloc by bloc in the order of the matrix, names as the language sorts them. */
export function blocMembers(
  alignment: Alignment,
  compare: (a: string, b: string) => number,
  words: AlignmentWords,
): readonly string[] {
  const blocs = alignment.blocs.filter(({ length }) => length > 1);
  const first = (bloc: readonly number[]) => alignment.blocOrder.findIndex((place) => bloc.includes(place));
  return blocs
    .toSorted((a, b) => first(a) - first(b))
    .map((bloc, place) =>
      words.blocMembers(place + 1, bloc.map((state) => stateAt(alignment, state).name).sort(compare)),
    );
}
