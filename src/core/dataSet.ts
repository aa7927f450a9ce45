import type { Problem } from './problem.ts';
import type { Resolution, Vote } from './resolution.ts';
import type { State } from './state/state.ts';

/** The tables of one data package, decoded. Votes refer to resolutions by id and to states by code. */
export interface DataSet {
  readonly id: string;
  readonly title: string;
  /** A hash of the tables; the same tables have the same version. */
  readonly version: string;
  /** The latest date of adoption; undefined where no record has one. */
  readonly date: string | undefined;
  readonly resolutions: readonly Resolution[];
  readonly votes: readonly Vote[];
  readonly states: readonly State[];
  readonly problems: readonly Problem[];
}
