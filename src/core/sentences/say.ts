import { JOINTS, SLOT } from './slots.ts';

/** What stands in a slot of a sentence: words, a number, or several words that the kind of slot joins. */
export type SlotValue = string | number | readonly string[];

/** The names of the slots of a sentence. */
export type SlotNames<Sentence extends string> = Sentence extends `${string}{${infer Slot}}${infer Rest}`
  ? NameOf<Slot> | SlotNames<Rest>
  : never;

type NameOf<Slot extends string> = Slot extends `${infer Name}:${string}` ? Name : Slot;

/**
 * A sentence of a catalogue with its slots filled: English, as it stands in `problems.csv` and on the command line.
 * `readSaid` finds sentence and values again, by which the page says the same in another language.
 */
export function say<Sentence extends string>(
  sentence: Sentence,
  values: Readonly<Record<SlotNames<Sentence>, SlotValue>>,
): string {
  const known = new Map(Object.entries<SlotValue>(values));
  return sentence.replace(SLOT, (_, name: string, kind: string) => write(known.get(name) ?? '', kind));
}

function write(value: SlotValue, kind: string): string {
  if (kind === 'more') return value === 0 ? '' : ` and ${value} more`;
  return typeof value === 'object' ? value.join(JOINTS.get(kind) ?? ', ') : String(value);
}

/** How many rows, cells or records there are, in words: “1 row”, “12 cells”. */
export function countOf(count: number, unit: 'row' | 'cell' | 'record' = 'row'): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
