import { BODIES } from '../body.ts';
import { compareSymbols } from '../compareSymbols.ts';
import type { DataSet } from '../dataSet.ts';
import { type DataSetRecords, encodeTables } from '../package/encodeTables.ts';
import { tablesVersion } from '../package/tablesVersion.ts';
import type { Problem } from '../problem.ts';
import type { Resolution, Vote } from '../resolution.ts';
import { concatLists } from './concatLists.ts';
import { compareCodeUnits } from './documentOrder.ts';
import { groupBy } from './groupBy.ts';

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
    version: tablesVersion(encodeTables(tables)),
    date: tables.resolutions
      .flatMap(({ date }) => date ?? [])
      .sort(compareCodeUnits)
      .at(-1),
    ...tables,
  };
}

function sortTables({ resolutions, votes, states, problems }: DataSetRecords): DataSetRecords {
  const sorted = [...resolutions].sort(compareResolutions);
  const votesById = groupBy(votes, ({ resolutionId }) => resolutionId);
  return {
    resolutions: sorted,
    votes: concatLists(sorted.map(({ id }) => sortVotes(votesById.get(id) ?? []))),
    states: [...states].sort((a, b) => compareCodeUnits(a.code, b.code)),
    problems: [...problems].sort(compareProblems),
  };
}

/** Most sources give them in this order. */
function sortVotes(votes: readonly Vote[]): readonly Vote[] {
  const isSorted = votes.every(({ state }, index) => index === 0 || (votes[index - 1]?.state ?? '') <= state);
  return isSorted ? votes : [...votes].sort((a, b) => compareCodeUnits(a.state, b.state));
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
