import { BODIES } from '../body.ts';
import { compareSymbols } from '../compareSymbols.ts';
import type { DataSet } from '../dataSet.ts';
import type { DataSetRecords } from '../package/encodeTables.ts';
import { recordsVersion } from '../package/tablesVersion.ts';
import type { Problem } from '../problem.ts';
import type { Resolution } from '../resolution.ts';
import { arrangeVotes } from './arrangeVotes.ts';
import { compareCodeUnits } from './documentOrder.ts';

/**
 * Makes a data set of records, whatever source they are from: resolutions by body, session and symbol, votes in
 * the order of their resolutions and then of their states, states by code, problems by place; then its date and
 * its version. Votes of a resolution that is not there are left out.
 */
export function sealDataSet(
  records: DataSetRecords,
  { id, title }: { readonly id: string; readonly title: string },
): DataSet {
  const tables = sortTables(records);
  return {
    id,
    title,
    version: recordsVersion(tables),
    date: tables.resolutions
      .flatMap(({ date }) => date ?? [])
      .sort(compareCodeUnits)
      .at(-1),
    ...tables,
  };
}

function sortTables({ resolutions, votes, states, problems }: DataSetRecords): DataSetRecords {
  const sorted = [...resolutions].sort(compareResolutions);
  return {
    resolutions: sorted,
    votes: arrangeVotes(votes, sorted),
    states: [...states].sort((a, b) => compareCodeUnits(a.code, b.code)),
    problems: [...problems].sort(compareProblems),
  };
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
