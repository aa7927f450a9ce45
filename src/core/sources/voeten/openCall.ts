import type { Tally } from '../../tally.ts';
import { type ColumnIndexes, keepCells } from '../compareRow.ts';
import type { RowProblems } from '../rowProblems.ts';
import { readRollCall } from '../unvotes/readRollCalls.ts';
import type { RollCall } from '../unvotes/rollCall.ts';
import { type CallColumn, ISSUES } from './voetenColumns.ts';

/** A roll call of the table, with what its first row says beside it. */
export interface VoetenCall {
  readonly call: RollCall;
  readonly cells: Readonly<Partial<Record<CallColumn, string>>>;
  readonly issues: readonly string[];
  /** Undefined where one of the three numbers is missing. */
  readonly declared: Tally | undefined;
}

/** The first row of a roll call. */
export interface FirstCallRow {
  readonly rcid: string;
  readonly row: number;
  readonly line: readonly string[];
  readonly columns: ColumnIndexes<CallColumn>;
}

/** The roll call of its first row; defects of its date, symbol and session are reported. */
export function openCall({ rcid, row, line, columns }: FirstCallRow, problems: RowProblems): VoetenCall {
  const cells = keepCells(line, columns);
  const call = readRollCall((name) => readCell(name, rcid, cells), row, problems);
  if (call === undefined) throw new Error(`roll call without a number in row ${row}`);
  const [yes, no, abstain] = [cells.yes, cells.no, cells.abstain].map(parseCount);
  const isWhole = yes !== undefined && no !== undefined && abstain !== undefined;
  return {
    call,
    cells,
    issues: ISSUES.filter(([column]) => wholeNumber(cells[column]) === '1').map(([, issue]) => issue),
    declared: isWhole ? { yes, no, abstain } : undefined,
  };
}

function readCell(
  name: 'rcid' | CallColumn,
  rcid: string,
  cells: Readonly<Partial<Record<CallColumn, string>>>,
): string | undefined {
  return name === 'rcid' ? rcid : wholeNumber(cells[name]);
}

/** A cell without the fraction that programs write in a column with gaps, as in `3.0`. */
export function wholeNumber(cell: string | undefined): string | undefined {
  return cell?.replace(/^(\d+)\.0+$/, '$1');
}

function parseCount(cell: string | undefined): number | undefined {
  const digits = wholeNumber(cell);
  return digits !== undefined && /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}
