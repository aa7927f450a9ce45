import type { RosterFacts } from '../ingest/rosterFacts.ts';
import type { DataSetRecords } from '../package/encodeTables.ts';
import type { NameResolver } from '../state/resolveName.ts';
import type { PlainMapping } from './plain/plainMapping.ts';
import type { RowCount, SourceTable } from './sourceTable.ts';

/** What readers of tables know of the world. */
export interface SourceFacts {
  readonly resolver: NameResolver;
  readonly roster: RosterFacts;
  /** How a person said that plain tables are to be read, by file; others are read as they seem to be meant. */
  readonly mappings?: ReadonlyMap<string, PlainMapping>;
}

/** The records of some tables, and what became of their rows: what is not kept, a problem reports. */
export interface SourceReading {
  readonly records: DataSetRecords;
  /** One per table that could be read. */
  readonly counts: readonly RowCount[];
}

/** A form in which tables of votes are published: how its tables are told by their headers, and read. */
export interface SourceForm {
  /** A name for the form in messages: "unvotes". */
  readonly name: string;
  /** What tables of the form there are; the role of a header, or undefined where it is not of this form. */
  readonly roleOf: (header: readonly string[]) => string | undefined;
  /** Whether any number of tables may be of one role; those after the first stand under it with their number. */
  readonly takesMany?: true;
  /** Reads the tables of one copy, by role; any may be missing. Never throws: what is wrong is a problem. */
  readonly read: (tables: ReadonlyMap<string, SourceTable>, facts: SourceFacts) => SourceReading;
}
