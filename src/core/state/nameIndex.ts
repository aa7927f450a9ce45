import { foldName } from './foldName.ts';
import { type StateCode, stateCode } from './stateCode.ts';
import type { StateNameTable, StateNaming } from './stateNames.ts';

const LEADING_ARTICLE = /^(?:(?:the|la|le|les|el|los|las) |l')/u;
const TRAILING_ARTICLE = /(?:, ?| ?\()(?:the|la|le|les|el|los|las|l')\)?$/u;

/** A state under one of its names, spelt as the table spells it. */
export interface NamedCode {
  readonly code: StateCode;
  readonly name: string;
}

/**
 * One name made ready for comparison.
 *
 * `bound` is how many letters a misspelling of it may be off. A name too short for that (`bound` 0) may still be
 * what was meant, so `rivalBound` says how far off it puts the reading as another name in doubt; at least `bound`.
 */
export interface IndexedName extends NamedCode {
  readonly letters: readonly string[];
  readonly mask: number;
  readonly bound: number;
  readonly rivalBound: number;
}

/** The names of one language: all of them, and those behind each key. */
export interface NameIndex {
  readonly names: readonly IndexedName[];
  readonly namesByKey: ReadonlyMap<string, readonly IndexedName[]>;
}

/** The names of a table made ready for exact and near look-up; throws where the table has a malformed code. */
export function indexNames(table: StateNameTable): NameIndex {
  const namesByKey = new Map<string, readonly IndexedName[]>();
  for (const [code, naming] of Object.entries(table)) addNames(namesByKey, stateCode(code), naming);
  return { names: [...namesByKey.values()].flat(), namesByKey };
}

function addNames(
  namesByKey: Map<string, readonly IndexedName[]>,
  code: StateCode,
  naming: StateNaming,
): void {
  const keyed = namesOf(naming).flatMap((name) => nameKeys(name).map((key) => ({ key, name })));
  for (const { key, name } of keyed) {
    const known = namesByKey.get(key) ?? [];
    if (known.some((other) => other.code === code)) continue;
    namesByKey.set(key, [...known, indexName({ code, name }, Array.from(key))]);
  }
}

/** Every name of a state in one language, the short one first. */
export function namesOf({ short, formal, variants = [] }: StateNaming): readonly string[] {
  return formal === undefined ? [short, ...variants] : [short, formal, ...variants];
}

/** The first entry of each state, in the order given. */
export function uniqueByCode<T extends NamedCode>(named: readonly T[]): readonly T[] {
  const codes = new Set<StateCode>();
  return named.filter(({ code }) => {
    const isNew = !codes.has(code);
    codes.add(code);
    return isNew;
  });
}

/**
 * The keys under which a name is known: the letters and digits of its folded form, so that word breaks and brackets
 * do not count either; and the same without the article before or after it, where there seems to be one.
 */
export function nameKeys(name: string): readonly string[] {
  const folded = foldName(name);
  const bare = folded.replace(TRAILING_ARTICLE, '').replace(LEADING_ARTICLE, '');
  return [...new Set([keyOf(folded), keyOf(bare)])].filter((key) => key !== '');
}

function keyOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The letters that occur, one bit each; an edit changes at most two bits. */
export function letterMask(letters: readonly string[]): number {
  return letters.reduce((mask, letter) => mask | (1 << ((letter.codePointAt(0) ?? 0) % 32)), 0);
}

function indexName(named: NamedCode, letters: readonly string[]): IndexedName {
  const bound = boundOf(letters);
  const isAcronym = letters.length < 4 && isIn(/\p{Script=Latin}/u, letters);
  return {
    ...named,
    letters,
    mask: letterMask(letters),
    bound,
    rivalBound: isAcronym ? 0 : Math.max(1, bound),
  };
}

function boundOf(letters: readonly string[]): number {
  if (letters.length >= 9) return 2;
  return letters.length >= (isIn(/\p{Script=Han}/u, letters) ? 3 : 5) ? 1 : 0;
}

function isIn(script: RegExp, letters: readonly string[]): boolean {
  return letters.some((letter) => script.test(letter));
}
