import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import { findColumns, numberedRows, type RowCount, type SourceTable } from '../sourceTable.ts';
import { cellText } from './cellText.ts';

/** The columns of the table of issues that are read. */
export const ISSUE_COLUMNS = ['rcid', 'issue'] as const;

/** The issues of roll calls, by the source's number of the roll call. */
export interface IssueReading {
  readonly issuesByRcid: ReadonlyMap<string, readonly string[]>;
  readonly problems: RowProblems;
  readonly count: RowCount;
}

/**
 * Reads the issues of `un_roll_call_issues.csv`, in the words of the source, in the order of the rows.
 *
 * Problems: rows without a number or an issue, of a roll call that `isCall` does not know, or with what another
 * row says already; all of them are left out.
 */
export function readIssues(table: SourceTable, isCall: (rcid: string) => boolean): IssueReading {
  const column = findColumns(table.header, ISSUE_COLUMNS);
  const problems = gatherRowProblems(table.source);
  const issuesByRcid = new Map<string, string[]>();
  let [rows, kept] = [0, 0];
  for (const [number, row] of numberedRows(table)) {
    rows += 1;
    const [rcid, issue] = [cellText(row, column('rcid')), cellText(row, column('issue'))];
    const issues = rcid === undefined ? undefined : issuesByRcid.get(rcid);
    if (rcid === undefined || issue === undefined) noteBlank(problems, number);
    else if (!isCall(rcid)) noteUnknownCall(problems, rcid, number);
    else if (issues?.includes(issue)) noteRepeat(problems, rcid, issue, number);
    else {
      issuesByRcid.set(rcid, [...(issues ?? []), issue]);
      kept += 1;
    }
  }
  return { issuesByRcid, problems, count: { source: table.source, rows, kept } };
}

function noteBlank(problems: RowProblems, row: number): void {
  const message = (rows: string) =>
    `${SOURCE_SENTENCES.noNumberOrIssue} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`;
  problems.note('blank', row, () => ({ kind: 'truncated', message }));
}

function noteUnknownCall(problems: RowProblems, rcid: string, row: number): void {
  const message = (rows: string) =>
    `${say(SOURCE_SENTENCES.noCallOfNumber, { number: rcid })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`;
  problems.note(`call ${rcid}`, row, () => ({ kind: 'missing_symbol', message }));
}

function noteRepeat(problems: RowProblems, rcid: string, issue: string, row: number): void {
  problems.note(`repeat ${rcid}`, row, () => ({
    kind: 'repeated_symbol',
    record: rcid,
    message: (rows) =>
      `${say(SOURCE_SENTENCES.issueRepeated, { issue })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  }));
}
