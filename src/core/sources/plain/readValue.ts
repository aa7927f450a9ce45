import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { say } from '../../sentences/say.ts';
import { foldName } from '../../state/foldName.ts';
import { PLAIN_VALUES, type PlainValue } from './plainMapping.ts';
import { type CodeScheme, LETTER_SCHEMES, NUMBER_SCHEMES, POSITION_WORDS } from './positionWords.ts';

/** What a cell for a position says: nothing, something that is known, or something that is not. */
export type ValueReading = PlainValue | 'blank' | 'unknown';

/** What the values of a column stand for where words do not say it. */
export interface ValueDecision {
  /** By folded value. */
  readonly values: Readonly<Record<string, PlainValue>>;
  /** Values that mean nothing known, or might mean two things; as printed, each once. */
  readonly unknown: readonly string[];
}

/** No value is longer; longer text is not even folded. */
const MOST_LETTERS = 80;

/**
 * The form in which values of positions are compared: case, accents and stops around do not count, `−1`, `1.0` and
 * `0,5` are `-1`, `1` and `0.5`. Blank for a blank cell and for `NA` and the like, which is how programs write one.
 */
export function foldValue(text: string): string {
  if (text.length > MOST_LETTERS) return text;
  const folded = foldName(text);
  const number = /^([-+]?)(\d+)(?:[.,](\d+))?$/.exec(folded);
  if (number !== null) return foldNumber(number);
  if (BLANK_WORDS.has(folded)) return '';
  return folded.replace(/^["«»“”(['*]+(?=.)|(?<=.)["«»“”)\].;:*']+$/gu, '').trim();
}

/** Reads cells of positions by what was decided for single values, and by words. */
export function createValueReader(
  values: Readonly<Record<string, PlainValue>>,
): (cell: string) => ValueReading {
  const decided = new Map(Object.entries(values));
  const known = new Map<string, ValueReading>();
  return (cell) => {
    const reading = known.get(cell);
    if (reading !== undefined) return reading;
    const folded = foldValue(cell);
    const read = folded === '' ? 'blank' : (decided.get(folded) ?? WORDS.get(folded) ?? 'unknown');
    if (known.size < MOST_REMEMBERED) known.set(cell, read);
    return read;
  };
}

/**
 * What the single letters, signs and numbers in a column stand for, by all the values that stand in it together.
 *
 * A code is decided where every way of writing positions that the column can be in gives it the same meaning. For
 * numbers such a way knows all of them; letters of which none knows all are read by those that know the most.
 */
export function decideValues(cells: Iterable<string>): ValueDecision {
  const printed = new Map<string, string>();
  for (const cell of cells) {
    const folded = foldValue(cell);
    if (folded !== '' && !printed.has(folded)) printed.set(folded, cell.trim());
  }
  const codes = [...printed.keys()].filter((folded) => !WORDS.has(folded));
  const hasAbstainingWord = [...printed.keys()].some((folded) => WORDS.get(folded) === 'A');
  const numbers = codes.filter((code) => /^-?\d/.test(code));
  const letters = codes.filter((code) => !numbers.includes(code));
  const decided = [...decideNumbers(numbers), ...decideLetters(letters)].filter(
    // Beside a word for abstaining, an A may well be an absence.
    ([code]) => !(code === 'a' && hasAbstainingWord),
  );
  const values = Object.fromEntries(decided);
  return {
    values,
    unknown: codes.filter((code) => !Object.hasOwn(values, code)).map((code) => printed.get(code) ?? code),
  };
}

/** Whether a value may be a code of a position, so that it means something that has to be asked. */
export function isCode(cell: string): boolean {
  return CODES.has(foldValue(cell));
}

/** The numbers among the values of a mapping, in words: “1 in favour”, “3 against”; undefined where there are none. */
export function describeNumbers(values: Readonly<Record<string, PlainValue>>): readonly string[] | undefined {
  const numbers = Object.entries(values).filter(([value]) => /^-?\d/.test(value));
  if (numbers.length === 0) return undefined;
  return numbers.map(([number, meaning]) =>
    say(PLAIN_SENTENCES.numberMeans, { number, place: VALUE_NAMES[meaning] }),
  );
}

const VALUE_NAMES: Readonly<Record<PlainValue, string>> = {
  Y: 'in favour',
  N: 'against',
  A: 'abstaining',
  X: 'not voting',
  notRecorded: 'not recorded',
  notMember: 'not a member',
};

const MOST_REMEMBERED = 10_000;
const BLANK_WORDS: ReadonlySet<string> = new Set(['na', 'n/a', '#n/a', 'nan', 'null', 'none']);
const WORDS: ReadonlyMap<string, PlainValue> = new Map(
  PLAIN_VALUES.flatMap((value) => POSITION_WORDS[value].map((word) => [foldName(word), value] as const)),
);
const CODES: ReadonlySet<string> = new Set(
  [...NUMBER_SCHEMES, ...LETTER_SCHEMES].flatMap(({ codes }) => Object.keys(codes)),
);

function foldNumber([, sign = '', whole = '', fraction = '']: readonly string[]): string {
  const digits = fraction.replace(/0+$/, '');
  const number = `${whole.replace(/^0+(?=\d)/, '')}${digits === '' ? '' : `.${digits}`}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}

type Decided = readonly (readonly [code: string, value: PlainValue])[];

function decideNumbers(codes: readonly string[]): Decided {
  const fitting = possibleSchemes(NUMBER_SCHEMES, codes).filter(
    (scheme) => knownTo(scheme, codes) === codes.length,
  );
  return agreeOn(fitting, codes);
}

function decideLetters(codes: readonly string[]): Decided {
  const possible = possibleSchemes(LETTER_SCHEMES, codes);
  const most = Math.max(0, ...possible.map((scheme) => knownTo(scheme, codes)));
  return agreeOn(
    possible.filter((scheme) => knownTo(scheme, codes) === most),
    codes,
  );
}

function possibleSchemes(schemes: readonly CodeScheme[], codes: readonly string[]): readonly CodeScheme[] {
  return schemes.filter(({ needs = [] }) => needs.every((code) => codes.includes(code)));
}

function knownTo({ codes: known }: CodeScheme, codes: readonly string[]): number {
  return codes.filter((code) => Object.hasOwn(known, code)).length;
}

function agreeOn(schemes: readonly CodeScheme[], codes: readonly string[]): Decided {
  return codes.flatMap((code) => {
    const meanings = new Set(
      schemes.flatMap(({ codes: known }) => (Object.hasOwn(known, code) ? (known[code] ?? []) : [])),
    );
    const [meaning, other] = [...meanings];
    return meaning === undefined || other !== undefined ? [] : [[code, meaning] as const];
  });
}
