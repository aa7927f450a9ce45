import fc, { type Arbitrary } from 'fast-check';
import { listSentences, SENTENCES } from '../../../src/core/sentences/allSentences.ts';
import { type SlotValue, say } from '../../../src/core/sentences/say.ts';
import { MARKS, PLACES } from '../../../src/core/sentences/slotPatterns.ts';
import { SLOT } from '../../../src/core/sentences/slots.ts';

/** A sentence as it may be said, with the facts that it must still hold in another language. */
export interface Saying {
  readonly text: string;
  readonly facts: readonly string[];
}

interface Slot {
  readonly value: SlotValue;
  readonly facts: readonly string[];
}

const ALL = listSentences(SENTENCES);
const words = fc.stringMatching(/^[A-Za-z0-9/]{1,8}( [A-Z0-9/][a-z0-9]{0,7}){0,2}$/);
const numbers = fc.integer({ min: 1, max: 99_999 });

/** Any sentence of a name such as `vote.tallyDiffers`, its slots filled. */
export function sayingOf(code: string): Arbitrary<Saying> {
  const sentence = ALL.get(code) ?? '';
  const slots = [...sentence.matchAll(SLOT)].map(([, name = '', kind]) => [name, kind] as const);
  return fc
    .record(Object.fromEntries(slots.map(([name, kind]) => [name, slotOf(code, name, kind)])))
    .map((filled) => ({
      text: say(
        sentence,
        Object.fromEntries(Object.entries(filled).map(([name, { value }]) => [name, value])),
      ),
      facts: Object.values(filled).flatMap(({ facts }) => facts),
    }));
}

function slotOf(code: string, name: string, kind: string | undefined): Arbitrary<Slot> {
  switch (kind) {
    case 'number':
      return numbers.map((value) => ({ value, facts: [String(value)] }));
    case 'more':
      return fc.nat(9).map((value) => ({ value, facts: value === 0 ? [] : [String(value)] }));
    case 'count':
      return fc
        .record({ count: numbers, unit: fc.constantFrom('row', 'cell', 'record') })
        .map(({ count, unit }) => ({
          value: `${count} ${unit}${count === 1 ? '' : 's'}`,
          facts: [`${count}`],
        }));
    case 'place':
      return plain(fc.constantFrom(...PLACES));
    case 'mark':
      return plain(fc.constantFrom(...MARKS));
    case 'body':
      return plain(fc.constantFrom('HRC', 'CHR', 'GA', 'SC'));
    case 'outcome':
      return plain(fc.constantFrom('adopted_by_vote', 'rejected', 'unknown'));
    case 'who':
      return fc
        .record({ word: words, state: fc.constantFrom('KAZ', 'no code') })
        .map(({ word, state }) => ({ value: `“${word}” (${state})`, facts: [word] }));
    case 'list':
    case 'or':
    case 'and':
    case 'chain':
      return fc.array(words, { minLength: 1, maxLength: 4 }).map((value) => ({ value, facts: value }));
    case 'terms':
    case 'phrases':
    case 'pair':
      return fc
        .array(fc.oneof(...nestedIn(`${code} ${name}`).map((nested) => sayingOf(nested))), {
          minLength: 1,
          maxLength: 3,
        })
        .map((said) => ({ value: said.map(({ text }) => text), facts: said.flatMap(({ facts }) => facts) }));
    default:
      return words.map((value) => ({ value, facts: [value] }));
  }
}

/** Words that stand for a thing are other words in another language, and no fact to look for. */
function plain(values: Arbitrary<string>): Arbitrary<Slot> {
  return values.map((value) => ({ value, facts: [] }));
}

const DIFFERENCES = ['outcomes', 'days', 'tallies', 'meetings', 'items', 'titles', 'positions'].map(
  (what) => `document.${what}Differ`,
);
const COLUMNS = ['vote.columnDiffers'];

/** The sentences that stand in a slot for such. */
const NESTED: ReadonlyMap<string, readonly string[]> = new Map([
  ['document.closingsDiffer closings', ['document.closingAt']],
  ['document.documentsDiffer differences', DIFFERENCES],
  ['document.sourcesDiffer differences', DIFFERENCES],
  ['document.positionsDiffer states', ['document.positionDiffers', 'document.statesMore']],
  ['vote.tallyDiffers columns', COLUMNS],
  ['vote.tallyDiffersSo columns', COLUMNS],
  ['vote.tallyDiffersSo reasons', ['vote.nearlyExchanged', 'vote.notUnderstood']],
  ['vote.nearlyExchanged columns', COLUMNS],
  ['plain.numbersRead numbers', ['plain.numberMeans']],
  ['file.faulty fault', ['fault.missing', 'fault.columnMissing', 'fault.noState']],
]);

function nestedIn(slot: string): readonly string[] {
  const nested = NESTED.get(slot);
  if (nested === undefined) throw new Error(`slot for sentences not known to the test: ${slot}`);
  return nested;
}
