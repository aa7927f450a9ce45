import type { Problem, ProblemKind } from '../../core/problem.ts';
import type { PlainMapping } from '../../core/sources/plain/plainMapping.ts';
import type { RowCount } from '../../core/sources/sourceTable.ts';
import type { StoreFault } from '../store/database.ts';
import type { KeptSet } from '../store/keptSet.ts';
import type { ImportedSet, UnknownTable } from './importResult.ts';

/** A file that a person gave, and its name with the folders in front. */
export interface GivenFile {
  readonly name: string;
  readonly file: File;
}

/** Files to read, and what a person said of the columns of tables among them, by the names of the files. */
export interface ImportRequest {
  readonly files: readonly GivenFile[];
  readonly mappings: ReadonlyMap<string, PlainMapping>;
}

/** What the worker is asked for. */
export type WorkerJob =
  | ({ readonly kind: 'import' } & ImportRequest)
  /** What the import made may be kept: it can no longer be cancelled. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'save'; readonly set: ImportedSet }
  | {
      readonly kind: 'zip';
      /** The folder within the ZIP. */
      readonly folder: string;
      /** Files of the page, with their whole addresses. */
      readonly files: readonly { readonly name: string; readonly address: string }[];
    };

/** How far an import has come. */
export interface ImportProgress {
  /** What is being done: reading rows or documents, arranging the records, keeping them in the browser. */
  readonly stage: 'rows' | 'documents' | 'arranging' | 'keeping';
  /** The file being read; undefined once all are. */
  readonly file: string | undefined;
  /** Of the files as given, packed where they are. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** How much of what there is to read has been read, 0 to 1: packed bytes count as what they unpack to. */
  readonly share: number;
  /** Rows of tables read so far. */
  readonly rows: number;
  readonly documents: number;
}

/** A data set that an import made. */
export interface SetReport {
  readonly set: KeptSet;
  /** Why it is not kept in the browser; undefined where it is. */
  readonly fault: StoreFault | undefined;
  readonly disputed: number;
  /** Its problems by kind, the commonest first. */
  readonly problemCounts: readonly (readonly [ProblemKind, number])[];
  /** Rows of a package that could not be read. */
  readonly faults: number;
}

/** What became of everything that was given. */
export interface ImportReport {
  readonly sets: readonly SetReport[];
  readonly passedOver: readonly Problem[];
  readonly unknownTables: readonly UnknownTable[];
  readonly counts: readonly RowCount[];
  readonly documents: number;
  readonly milliseconds: number;
}

/** What the worker says. The parts of a set come one by one, each quick to take in, before the end of the import. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'part'; readonly set: KeptSet; readonly name: string; readonly value: unknown }
  | { readonly kind: 'done'; readonly report: ImportReport }
  | { readonly kind: 'saved'; readonly zip: Uint8Array<ArrayBuffer> }
  /** A file could not be read any more. */
  | { readonly kind: 'lost'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: string };
