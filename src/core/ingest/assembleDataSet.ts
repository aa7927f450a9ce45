import type { DataSet } from '../dataSet.ts';
import type { DataSetRecords } from '../package/encodeTables.ts';
import type { DocumentReading } from '../parse/parsedDocument.ts';
import type { Problem } from '../problem.ts';
import type { Vote } from '../resolution.ts';
import type { State } from '../state/state.ts';
import { dropCopies } from './dropCopies.ts';
import { findCopiedLists } from './findCopiedLists.ts';
import { makeRecords, type Records } from './makeRecords.ts';
import type { RosterFacts } from './rosterFacts.ts';
import { sealDataSet } from './sealDataSet.ts';

/** What a data set needs beside its documents. */
export interface DataSetFrame {
  readonly id: string;
  readonly title: string;
  readonly facts: RosterFacts;
  /** Every state that the data set describes, voting or not. */
  readonly states: readonly State[];
}

/**
 * Makes a data set of readings: documents of one resolution become one record, copies count once, every problem
 * is kept. The order of the readings changes nothing.
 */
export function assembleDataSet(readings: readonly DocumentReading[], frame: DataSetFrame): DataSet {
  const distinct = dropCopies(readings);
  const documents = distinct.flatMap(({ document }) => document ?? []);
  const made = makeRecords(documents, frame.facts);
  return sealDataSet(makeTables(distinct, made, frame.states), frame);
}

function makeTables(
  distinct: readonly DocumentReading[],
  { records, idBySource }: Records,
  states: readonly State[],
): DataSetRecords {
  return {
    resolutions: records.map(({ resolution }) => resolution),
    votes: records.flatMap(({ votes }): readonly Vote[] => votes),
    states,
    problems: [
      ...distinct.flatMap((reading) => problemsOf(reading, idBySource)),
      ...records.flatMap(({ problems }) => problems),
      ...findCopiedLists(records),
    ],
  };
}

/** The reader's problems, with the record that the document went into; none where no record came of it. */
function problemsOf({ document, problems }: DocumentReading, idBySource: Records['idBySource']): Problem[] {
  const id = document === undefined ? undefined : idBySource.get(document.source);
  return problems.map((problem) => ({ ...problem, resolutionId: id }));
}
