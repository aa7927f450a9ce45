import { BODIES } from '../../core/body.ts';
import { compareSymbols } from '../../core/compareSymbols.ts';
import { OUTCOMES } from '../../core/outcome.ts';
import { KINDS, type Resolution } from '../../core/resolution.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { CheckOption } from '../../ui/CheckList.tsx';
import { sessionName, subjectName } from '../names.ts';

/** What a data set offers to be narrowed by, each with the number of texts it stands for. */
export interface FilterOptions {
  readonly bodies: readonly CheckOption[];
  readonly sessions: readonly CheckOption[];
  readonly outcomes: readonly CheckOption[];
  readonly subjects: readonly CheckOption[];
  readonly kinds: readonly CheckOption[];
}

/** The choices that the texts of a data set leave, in the words and the order of the page's language. */
export function filterOptions(resolutions: readonly Resolution[], messages: Messages): FilterOptions {
  const { number, compare } = messages.formats;
  const optionsOf = (
    valuesOf: (resolution: Resolution) => readonly string[],
    label: (value: string) => string,
  ) =>
    [...countBy(resolutions, valuesOf)].map(
      ([value, count]): CheckOption => ({ value, label: label(value), count: number(count) }),
    );
  const closed = <T extends string>(
    values: readonly T[],
    keyOf: (resolution: Resolution) => T,
    labels: Readonly<Record<T, string>>,
  ) => {
    const counts = countBy(resolutions, (resolution) => [keyOf(resolution)]);
    return values.flatMap((value): readonly CheckOption[] => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, label: labels[value], count: number(count) }];
    });
  };
  return {
    bodies: closed(BODIES, ({ body }) => body, messages.bodies),
    outcomes: closed(OUTCOMES, ({ outcome }) => outcome, messages.outcomes),
    kinds: closed(KINDS, ({ kind }) => kind, messages.kinds),
    sessions: optionsOf(
      ({ session }) => [session],
      (session) => sessionName(session, messages),
    ).sort((a, b) => compareSymbols(a.value, b.value)),
    subjects: optionsOf(
      ({ subjects }) => subjects,
      (subject) => subjectName(subject, messages),
    ).sort((a, b) => compare(a.label, b.label)),
  };
}

function countBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
