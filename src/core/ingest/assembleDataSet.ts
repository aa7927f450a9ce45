import { BODIES } from '../body.ts';
import { compareSymbols } from '../compareSymbols.ts';
import type { DataSet } from '../dataSet.ts';
import { encodeTables } from '../package/encodeTables.ts';
import { tablesVersion } from '../package/tablesVersion.ts';
import type { DocumentReading } from '../parse/parsedDocument.ts';
import type { Problem } from '../problem.ts';
import type { Resolution, Vote } from '../resolution.ts';
import type { State } from '../state/state.ts';
import { compareCodeUnits } from './documentOrder.ts';
import { dropCopies } from './dropCopies.ts';
import { findCopiedLists } from './findCopiedLists.ts';
import { makeRecords, type Records } from './makeRecords.ts';
import type { RosterFacts } from './rosterFacts.ts';

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
  const tables = makeTables(distinct, made, frame.states);
  return {
    id: frame.id,
    title: frame.title,
    version: tablesVersion(encodeTables(tables)),
    date: tables.resolutions
      .flatMap(({ date }) => date ?? [])
      .sort(compareCodeUnits)
      .at(-1),
    ...tables,
  };
}

function makeTables(distinct: readonly DocumentReading[], made: Records, states: readonly State[]) {
  const records = [...made.records].sort((a, b) => compareResolutions(a.resolution, b.resolution));
  const problems = [
    ...distinct.flatMap((reading) => problemsOf(reading, made.idBySource)),
    ...records.flatMap((record) => record.problems),
    ...findCopiedLists(records),
  ];
  return {
    resolutions: records.map(({ resolution }) => resolution),
    votes: records.flatMap(({ votes }): readonly Vote[] => votes),
    states: [...states].sort((a, b) => compareCodeUnits(a.code, b.code)),
    problems: problems.sort(compareProblems),
  };
}

/** The reader's problems, with the record that the document went into; none where no record came of it. */
function problemsOf({ document, problems }: DocumentReading, idBySource: Records['idBySource']): Problem[] {
  const id = document === undefined ? undefined : idBySource.get(document.source);
  return problems.map((problem) => ({ ...problem, resolutionId: id }));
}

function compareResolutions(a: Resolution, b: Resolution): number {
  return (
    BODIES.indexOf(a.body) - BODIES.indexOf(b.body) ||
    compareSymbols(a.session, b.session) ||
    compareSymbols(a.symbol, b.symbol) ||
    compareSymbols(a.id, b.id)
  );
}

function compareProblems(a: Problem, b: Problem): number {
  return (
    compareSymbols(a.source, b.source) ||
    compareCodeUnits(a.source, b.source) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareCodeUnits(a.kind, b.kind) ||
    compareCodeUnits(a.message, b.message)
  );
}
