import type { PackedDataSet } from '../../core/agreement/packedVotes.ts';
import type { Fault } from '../../core/package/fault.ts';
import type { Problem } from '../../core/problem.ts';
import type { RowCount } from '../../core/sources/sourceTable.ts';

/** A data set that came of files, and what of its own files could not be read. */
export interface ImportedSet {
  readonly packed: PackedDataSet;
  readonly faults: readonly Fault[];
}

/** A table whose columns are not known: enough of it to let a person say what they hold. */
export interface UnknownTable {
  readonly source: string;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** What came of the files that a person gave. */
export interface ImportResult {
  /** One for each package, and one for all else together. */
  readonly sets: readonly ImportedSet[];
  /** Files of which nothing was used, each with the reason. */
  readonly passedOver: readonly Problem[];
  readonly unknownTables: readonly UnknownTable[];
  /** What became of the rows of tables. */
  readonly counts: readonly RowCount[];
  readonly documents: number;
}

/** Where an import stands. */
export type ImportStage =
  | { readonly kind: 'rows'; readonly file: string; readonly rows: number }
  | { readonly kind: 'document'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: 'arranging' };
