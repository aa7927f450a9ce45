import type { Body } from '../body.ts';
import { type IsoDate, yearOf } from '../isoDate.ts';
import { orderInTime } from '../orderInTime.ts';
import type { Resolution } from '../resolution.ts';
import { type ResolutionSelection, selectColumns, selectedColumns } from './selection.ts';
import type { VoteTable } from './voteTable.ts';

/** What a stretch of time is: a session of a body, a calendar year, or so many votes in a row. */
export type PeriodName =
  | { readonly kind: 'session'; readonly body: Body; readonly session: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'window' };

/** A stretch of time with its votes. */
export interface Period {
  readonly name: PeriodName;
  /** At least one vote; a part of the selection that was divided. */
  readonly selection: ResolutionSelection;
  /** The first and last day of a vote in it; undefined where none of its votes is dated. */
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
}

/** The sessions of a selection by their first day, those without any date where `orderInTime` puts them. */
export function sessionsOf(table: VoteTable, selection: ResolutionSelection): readonly Period[] {
  return periodsBy(table, selection, ({ body, session }) => ({
    key: `${body} ${session}`,
    name: { kind: 'session', body, session },
  }));
}

/** The calendar years of a selection in order. Votes without a date are in none. */
export function yearsOf(table: VoteTable, selection: ResolutionSelection): readonly Period[] {
  return periodsBy(table, selection, ({ date }) => {
    if (date === undefined) return undefined;
    const year = yearOf(date);
    return { key: String(year), name: { kind: 'year', year } };
  });
}

/**
 * Every stretch of `size` votes of a selection that follow each other by date, and by column on one day.
 *
 * Each window begins `step` votes after the one before. Votes without a date are in none; fewer dated votes than
 * `size` give no window. Throws where size or step is no whole number of at least 1.
 */
export function windowsOf(
  table: VoteTable,
  selection: ResolutionSelection,
  { size, step = 1 }: { readonly size: number; readonly step?: number },
): readonly Period[] {
  for (const count of [size, step]) {
    if (!Number.isInteger(count) || count < 1) throw new Error(`window malformed: ${count}`);
  }
  const columns = datedColumns(table, selection);
  const windows: Period[] = [];
  for (let start = 0; start + size <= columns.length; start += step) {
    windows.push(makePeriod(table, { kind: 'window' }, columns.slice(start, start + size)));
  }
  return windows;
}

/** Votes of a selection without a date, which years and windows leave out. */
export function undatedCount(table: VoteTable, selection: ResolutionSelection): number {
  return selection.count - datedColumns(table, selection).length;
}

function datedColumns(table: VoteTable, selection: ResolutionSelection): readonly number[] {
  return selectedColumns(selection)
    .flatMap((column) => {
      const date = table.resolutions[column]?.date;
      return date === undefined ? [] : [{ column, date }];
    })
    .sort((a, b) => compareText(a.date, b.date) || a.column - b.column)
    .map(({ column }) => column);
}

interface Keyed {
  readonly key: string;
  readonly name: PeriodName;
}

function periodsBy(
  table: VoteTable,
  selection: ResolutionSelection,
  keyOf: (resolution: Resolution) => Keyed | undefined,
): readonly Period[] {
  const columnsByKey = new Map<string, { readonly name: PeriodName; readonly columns: number[] }>();
  for (const column of selectedColumns(selection)) {
    const resolution = table.resolutions[column];
    const keyed = resolution === undefined ? undefined : keyOf(resolution);
    if (keyed === undefined) continue;
    const found = columnsByKey.get(keyed.key);
    if (found === undefined) columnsByKey.set(keyed.key, { name: keyed.name, columns: [column] });
    else found.columns.push(column);
  }
  const periods = [...columnsByKey.values()].map(({ name, columns }) => makePeriod(table, name, columns));
  return orderInTime(periods, ({ name, from }) => ({
    from,
    session: name.kind === 'session' ? name : undefined,
  }));
}

function makePeriod(table: VoteTable, name: PeriodName, columns: readonly number[]): Period {
  const dates = columns.flatMap((column) => table.resolutions[column]?.date ?? []).sort();
  return {
    name,
    // The rules were applied to the selection that is divided; to apply them again would narrow it.
    selection: selectColumns(table, columns, { disputed: 'include', unanimous: 'include' }),
    from: dates[0],
    to: dates.at(-1),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
