import type { Body } from '../../body.ts';
import { POSITIONS } from '../../position.ts';
import type { StateCode } from '../../state/stateCode.ts';

/** What a column of a plain table may say of what is voted on. */
export const TEXT_COLUMNS = [
  ...(['resolution', 'symbol', 'title', 'title_fr', 'title_es', 'title_ru', 'title_zh', 'title_ar'] as const),
  ...(['body', 'session', 'date', 'kind', 'draft', 'meeting', 'agendaItem', 'subjects', 'outcome'] as const),
  ...(['yes', 'no', 'abstain', 'status', 'source', 'sponsors', 'note'] as const),
] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** What a column of a plain table may say: of a text, or of one state's vote on it. */
export const PLAIN_COLUMNS = [...TEXT_COLUMNS, 'state', 'position'] as const;
export type PlainColumn = (typeof PLAIN_COLUMNS)[number];

/** What a value may stand for: a position, or that the state was no member, which is no position. */
export const PLAIN_VALUES = [...POSITIONS, 'notMember'] as const;
export type PlainValue = (typeof PLAIN_VALUES)[number];

/**
 * How `3/4/2021` is read. `undecided`: not at all, unless only one reading is possible. `serial`: days are numbers,
 * as a spreadsheet counts them from 1900. Dates that leave no choice are read with any of these.
 */
export const DATE_ORDERS = ['dayFirst', 'monthFirst', 'undecided', 'serial'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/**
 * How a plain table is to be read; a plain object that can be shown, changed and kept.
 *
 * `long`: a row is one state's vote. `wide`: a row is a text, with a column per state. `texts`: a row is a text
 * without votes, which another table has.
 */
export type PlainMapping = LongMapping | WideMapping | TextsMapping;

export interface LongMapping extends MappingFrame {
  readonly shape: 'long';
}

export interface WideMapping extends MappingFrame {
  readonly shape: 'wide';
  readonly stateColumns: readonly StateColumn[];
}

export interface TextsMapping extends MappingFrame {
  readonly shape: 'texts';
}

/** A column with the positions of a state. */
export interface StateColumn {
  readonly column: number;
  readonly state: StateCode;
}

interface MappingFrame {
  /** Columns by their index; those missing are not there or not chosen yet. `resolution` tells texts apart. */
  readonly columns: Readonly<Partial<Record<PlainColumn, number>>>;
  /** What values stand for, as `foldValue` writes them, beyond the words that are known. */
  readonly values: Readonly<Record<string, PlainValue>>;
  readonly dates: DateOrder;
  /** The body of texts of which neither column nor symbol tells it; undefined where nobody chose one. */
  readonly body: Body | undefined;
}

/** A mapping in which everything has still to be chosen. */
export const BLANK_MAPPING: LongMapping = {
  shape: 'long',
  columns: {},
  values: {},
  dates: 'undecided',
  body: undefined,
};
