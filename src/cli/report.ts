import type { DataSet } from '../core/dataSet.ts';
import { OUTCOMES } from '../core/outcome.ts';
import type { Problem } from '../core/problem.ts';
import type { RowCount } from '../core/sources/sourceTable.ts';

/** What an ingestion made, as a table of counts, and every problem in its place. */
export function formatReport(dataSet: DataSet, fileCount: number): string {
  const { problems } = dataSet;
  const heading = problems.length === 0 ? 'No problems.' : `${problems.length} problems:`;
  return [
    formatRows(summarise(dataSet, fileCount)),
    '',
    problems.length === 1 ? '1 problem:' : heading,
    ...problems.map(formatProblem),
    '',
  ].join('\n');
}

/** What became of the rows of tables, a line per table; empty where there are none. */
export function formatRowCounts(counts: readonly RowCount[]): string {
  return counts
    .map(({ source, rows, kept }) => `${source}: ${rows} rows, ${kept} kept, ${rows - kept} left out\n`)
    .join('');
}

function summarise({ resolutions, votes, version, date }: DataSet, fileCount: number) {
  const outcomes = OUTCOMES.map(
    (outcome) => [`  ${outcome}`, resolutions.filter((r) => r.outcome === outcome).length] as const,
  );
  const rows: (readonly [string, string | number])[] = [
    ['Files read', fileCount],
    ['Resolutions', resolutions.length],
    ...outcomes.filter(([, count]) => count > 0),
    ['Disputed', resolutions.filter(({ status }) => status === 'disputed').length],
    ['Positions', votes.length],
    ['  worked out from the roster', votes.filter(({ basis }) => basis === 'roster').length],
    ['Latest adoption', date ?? 'none'],
    ['Version', version],
  ];
  return rows;
}

function formatRows(rows: readonly (readonly [string, string | number])[]): string {
  const labelWidth = Math.max(...rows.map(([label]) => label.length));
  const valueWidth = Math.max(...rows.map(([, value]) => String(value).length));
  return rows
    .map(([label, value]) => `${label.padEnd(labelWidth)}  ${String(value).padStart(valueWidth)}`)
    .join('\n');
}

function formatProblem({ source, line, resolutionId, kind, message }: Problem): string {
  const place = line === undefined ? source : `${source}:${line}`;
  const record = resolutionId === undefined ? '' : ` (${resolutionId})`;
  return `  ${place}${record}: ${kind}\n    ${message}`;
}
