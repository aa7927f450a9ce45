import type { Resolution } from '../resolution.ts';
import { countBits, hasBit, setBit } from './bits.ts';
import type { VoteTable } from './voteTable.ts';

/** Whether some votes count. */
export const INCLUSIONS = ['include', 'exclude'] as const;
export type Inclusion = (typeof INCLUSIONS)[number];

/** The reader's choice on two kinds of votes. */
export interface SelectionRules {
  /** Records whose lists, tally or roster contradict each other. */
  readonly disputed: Inclusion;
  /** Votes in which all who voted, of the whole body, voted alike. */
  readonly unanimous: Inclusion;
}

/** Disputed records are left out, unanimous votes count. */
export const DEFAULT_RULES: SelectionRules = { disputed: 'exclude', unanimous: 'include' };

/** A choice of the columns of one vote table: column c is bit `c & 31` of word `c >>> 5`. */
export interface ResolutionSelection {
  /** `wordsPerRow` words, as long as a row of the table; bits past the last column are 0. */
  readonly words: Uint32Array;
  /** Columns chosen. */
  readonly count: number;
}

/** Whether a text names an inclusion. */
export function isInclusion(text: string): text is Inclusion {
  return INCLUSIONS.some((inclusion) => inclusion === text);
}

/** All votes of a table that the rules let count. */
export function selectAll(table: VoteTable, rules: Partial<SelectionRules> = {}): ResolutionSelection {
  return selectWhere(table, () => true, rules);
}

/** The votes for which a predicate on the resolution and its column holds, as far as the rules let them count. */
export function selectWhere(
  table: VoteTable,
  predicate: (resolution: Resolution, column: number) => boolean,
  rules: Partial<SelectionRules> = {},
): ResolutionSelection {
  const { resolutions } = table;
  const words = new Uint32Array(table.wordsPerRow);
  for (let index = 0; index < words.length; index += 1) {
    const start = index * 32;
    // Bits gather in a number first: this runs at every touch of a filter, and a word in memory costs four times that.
    let bits = 0;
    for (let column = start; column < start + 32; column += 1) {
      const resolution = resolutions[column];
      if (resolution !== undefined && predicate(resolution, column)) bits |= 1 << (column - start);
    }
    words[index] = bits;
  }
  return applyRules(table, makeSelection(words), rules);
}

/** The votes of some columns, as far as the rules let them count. Throws on a column the table does not have. */
export function selectColumns(
  table: VoteTable,
  columns: Iterable<number>,
  rules: Partial<SelectionRules> = {},
): ResolutionSelection {
  const words = new Uint32Array(table.wordsPerRow);
  for (const column of columns) {
    if (table.resolutions[column] === undefined) throw new Error(`column unknown: ${column}`);
    setBit(words, 0, column);
  }
  return applyRules(table, makeSelection(words), rules);
}

/** A selection less what the rules leave out; a rule not given is the default one. */
export function applyRules(
  table: VoteTable,
  selection: ResolutionSelection,
  rules: Partial<SelectionRules>,
): ResolutionSelection {
  const { disputed, unanimous } = { ...DEFAULT_RULES, ...rules };
  return makeSelection(
    selection.words.map((word, index) => {
      const withoutDisputed = disputed === 'include' ? word : word & ~(table.disputed[index] ?? 0);
      return unanimous === 'include' ? withoutDisputed : withoutDisputed & ~(table.unanimous[index] ?? 0);
    }),
  );
}

/** The votes in either of two selections of one table. */
export function unionOf(a: ResolutionSelection, b: ResolutionSelection): ResolutionSelection {
  return makeSelection(a.words.map((word, index) => word | (b.words[index] ?? 0)));
}

/** The votes in both of two selections of one table. */
export function intersectionOf(a: ResolutionSelection, b: ResolutionSelection): ResolutionSelection {
  return makeSelection(a.words.map((word, index) => word & (b.words[index] ?? 0)));
}

/** The votes of the first selection that are not in the second. */
export function differenceOf(a: ResolutionSelection, b: ResolutionSelection): ResolutionSelection {
  return makeSelection(a.words.map((word, index) => word & ~(b.words[index] ?? 0)));
}

/** Whether a column is chosen. */
export function isSelected(selection: ResolutionSelection, column: number): boolean {
  return hasBit(selection.words, 0, column);
}

/** The chosen columns, ascending. */
export function selectedColumns(selection: ResolutionSelection): readonly number[] {
  const columns: number[] = [];
  selection.words.forEach((word, index) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      columns.push(index * 32 + 31 - Math.clz32(rest & -rest));
    }
  });
  return columns;
}

/** The resolutions of the chosen columns, in the order of the table. */
export function selectedResolutions(table: VoteTable, selection: ResolutionSelection): readonly Resolution[] {
  return selectedColumns(selection).flatMap((column) => table.resolutions[column] ?? []);
}

/**
 * The votes of some resolutions, disputed and unanimous ones included; for a part of what was selected before, to
 * which the rules have been applied. Resolutions without a column in the table are passed over.
 */
export function selectResolutions(table: VoteTable, resolutions: readonly Resolution[]): ResolutionSelection {
  const columns = resolutions.flatMap(({ id }) => table.columnById.get(id) ?? []);
  return selectColumns(table, columns, { disputed: 'include', unanimous: 'include' });
}

/** Throws where a selection is not of a table as wide as this one: a mistake of the caller. */
export function assertFits(table: VoteTable, selection: ResolutionSelection): void {
  if (selection.words.length !== table.wordsPerRow) {
    throw new Error(`selection of another table: ${selection.words.length} words, not ${table.wordsPerRow}`);
  }
}

function makeSelection(words: Uint32Array): ResolutionSelection {
  return { words, count: countBits(words) };
}
