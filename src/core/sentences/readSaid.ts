import { SENTENCES as CATALOGUE, listSentences } from './allSentences.ts';
import { NESTING_KINDS, patternOf } from './slotPatterns.ts';
import { JOINTS, SLOT } from './slots.ts';

/** A sentence of the catalogue as it was said. */
export interface Said {
  /** Its group and its name there, as `vote.tallyDiffers`. */
  readonly code: string;
  readonly slots: ReadonlyMap<string, SaidSlot>;
}

/** What stood in a slot. */
export interface SaidSlot {
  /** As in `SLOT`; undefined for a slot of any words. */
  readonly kind: string | undefined;
  readonly words: string;
  /** The sentences within, in slots that hold such; empty in others. */
  readonly nested: readonly Said[];
}

/**
 * The sentences that make up a text said by `say`, in their order; undefined where it is not made up of sentences of
 * the catalogue to its last letter. A text whose quotations look like sentences themselves may be read in another
 * way than it was said; no word of it is lost so.
 */
export function readSaid(text: string): readonly Said[] | undefined {
  if (text.length > MOST_LETTERS) return undefined;
  return readSequence(text, BETWEEN_SENTENCES) ?? readSequence(text, BETWEEN_FAULTS);
}

/** Longer texts hold whole files, and are not worth the search. */
const MOST_LETTERS = 8_000;
const BETWEEN_SENTENCES = ' ';
/** What is wrong with a package is said in a phrase, of which there is one. */
const BETWEEN_FAULTS = '; ';

interface Pattern {
  readonly code: string;
  readonly start: string;
  readonly end: string;
  /** How many letters it has besides its slots. */
  readonly letters: number;
  readonly whole: RegExp;
  readonly slots: readonly { readonly name: string; readonly kind: string | undefined }[];
}

/** Those that say most first, since what fits them fits others too. */
const PATTERNS: readonly Pattern[] = [...listSentences(CATALOGUE)]
  .map(([code, sentence]) => toPattern(code, sentence))
  .sort((a, b) => b.letters - a.letters);
/** Sentences end with a stop, and phrases within them do not. */
const SENTENCES = PATTERNS.filter(({ end }) => end.endsWith('.'));
const PHRASES = PATTERNS.filter(({ end }) => !end.endsWith('.'));

function toPattern(code: string, sentence: string): Pattern {
  const literals = sentence.split(/\{[^}]*\}/);
  const slots = [...sentence.matchAll(SLOT)].map(([, name = '', kind]) => ({ name, kind }));
  const [first = '', ...others] = literals;
  const source = others.reduce(
    (joined, literal, index) => `${joined}(${patternOf(slots[index]?.kind)})${quote(literal)}`,
    quote(first),
  );
  return {
    code,
    start: first,
    end: literals.at(-1) ?? '',
    letters: literals.join('').length,
    whole: new RegExp(`^${source}$`, 'u'),
    slots,
  };
}

function quote(literal: string): string {
  return literal.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
}

/** Sentences, or phrases, one after the other with the joint between them. */
function readSequence(text: string, joint: string): readonly Said[] | undefined {
  const failed = new Set<number>();
  const patterns = joint === BETWEEN_SENTENCES ? SENTENCES : PHRASES;
  return readFrom(0);

  function readFrom(start: number): readonly Said[] | undefined {
    if (failed.has(start)) return undefined;
    for (const end of endsFrom(start)) {
      const said = readOne(text.slice(start, end), patterns);
      const rest = said === undefined ? undefined : end === text.length ? [] : readFrom(end + joint.length);
      if (said !== undefined && rest !== undefined) return [said, ...rest];
    }
    failed.add(start);
    return undefined;
  }

  /** Where joints begin, and the end of the text. */
  function* endsFrom(start: number): Generator<number> {
    for (let end = text.indexOf(joint, start); end >= 0; end = text.indexOf(joint, end + 1)) yield end;
    yield text.length;
  }
}

function readOne(text: string, patterns: readonly Pattern[]): Said | undefined {
  for (const pattern of patterns) {
    if (!text.startsWith(pattern.start) || !text.endsWith(pattern.end)) continue;
    const found = pattern.whole.exec(text);
    const slots = found === null ? undefined : readSlots(pattern, found.slice(1));
    if (slots !== undefined) return { code: pattern.code, slots };
  }
  return undefined;
}

/** Undefined where a slot for sentences holds none. */
function readSlots({ slots }: Pattern, words: readonly string[]): Said['slots'] | undefined {
  const read = new Map<string, SaidSlot>();
  for (const [index, { name, kind }] of slots.entries()) {
    const own = words[index] ?? '';
    const nested = NESTING_KINDS.some((nesting) => nesting === kind)
      ? readSequence(own, JOINTS.get(kind ?? '') ?? ', ')
      : [];
    if (nested === undefined) return undefined;
    read.set(name, { kind, words: own, nested });
  }
  return read;
}
