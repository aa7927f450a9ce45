/**
 * The slots of sentences: `{name}` holds any words, `{name:kind}` such as its kind has.
 *
 * - `number`: digits
 * - `count`: digits and what they count, “12 rows”
 * - `more`: nothing, or “ and 3 more”
 * - `who`: a state as printed, “Kazakstan” (KAZ), perhaps with the words “no code” for the code
 * - `place`: the list of a vote, “in favour”; `mark`: a position as a code, or that there is none
 * - `outcome`, `body`: the code of an outcome or a body
 * - `list`, `or`, `and`, `chain`: words, joined as the kind says
 * - `terms`, `phrases`, `pair`: other sentences of the catalogue, joined by comma, semicolon, or “and”
 */
export const SLOT = /\{(\w+)(?::(\w+))?\}/g;

/** What stands between the words of slots that hold several. */
export const JOINTS: ReadonlyMap<string, string> = new Map([
  ['list', ', '],
  ['or', ' or '],
  ['and', ' and '],
  ['chain', ', then '],
  ['terms', ', '],
  ['phrases', '; '],
  ['pair', ' and '],
]);
