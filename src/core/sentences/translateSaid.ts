import { listSentences, type Translation } from './allSentences.ts';
import { readSaid, type Said, type SaidSlot } from './readSaid.ts';
import type { NESTING_KINDS } from './slotPatterns.ts';
import { SLOT } from './slots.ts';

/** What it takes to say in another language what is said of data. */
export interface SentenceLanguage {
  readonly sentences: Translation;
  /** How words of a slot are put in the language, by its kind; they stay as they are where none is given. */
  readonly writers: Readonly<Record<string, (words: string) => string>>;
  /** What stands between sentences in a slot that holds several. */
  readonly joints: Readonly<Record<(typeof NESTING_KINDS)[number], string>>;
}

/**
 * A translator of texts said by `say`, sentence by sentence: what they quote from sources, names and numbers stay.
 * It gives undefined for a text that is not made up of sentences of the catalogue, as one that was edited by hand.
 */
export function createTranslator({
  sentences,
  writers,
  joints,
}: SentenceLanguage): (text: string) => string | undefined {
  const sentenceByCode = listSentences(sentences);
  const jointByKind = new Map<string, string>(Object.entries(joints));
  return (text) => readSaid(text)?.map(translate).join('');

  function translate({ code, slots }: Said): string {
    const sentence = sentenceByCode.get(code) ?? '';
    return sentence.replace(SLOT, (_, name: string) => {
      const slot = slots.get(name);
      return slot === undefined ? '' : write(slot);
    });
  }

  function write({ kind = '', words, nested }: SaidSlot): string {
    const joint = jointByKind.get(kind);
    return joint === undefined ? (writers[kind]?.(words) ?? words) : nested.map(translate).join(joint);
  }
}
