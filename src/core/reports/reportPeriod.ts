import type { IsoDate } from '../isoDate.ts';
import type { Resolution } from '../resolution.ts';
import { type TextPeriodName, textPeriods } from '../texts/textPeriods.ts';
import type { ReportColumn } from './reportColumn.ts';

/** How a report divides time: not at all, or by session or by calendar year, the whole coming last. */
export const DIVISIONS = ['all', 'session', 'year'] as const;
export type Division = (typeof DIVISIONS)[number];

/** The stretch of time that a row is about. */
export interface ReportPeriod {
  readonly name: TextPeriodName | { readonly kind: 'all' };
  /** At least one, in the order given. */
  readonly texts: readonly Resolution[];
}

/** Texts period by period in order of time, then all of them; nothing where there are none. */
export function reportPeriods(texts: readonly Resolution[], division: Division): readonly ReportPeriod[] {
  if (texts.length === 0) return [];
  return [...(division === 'all' ? [] : textPeriods(texts, division)), { name: { kind: 'all' }, texts }];
}

interface InPeriod {
  readonly period: ReportPeriod;
}

/** The column that says which period a row is about. */
export function periodColumn<Row extends InPeriod>(): ReportColumn<Row> {
  return {
    name: 'period',
    description: 'Session or calendar year; "all" for everything selected',
    value: ({ period }) => labelOf(period),
  };
}

/** The columns that tell more of the period. */
export function periodContextColumns<Row extends InPeriod>(): readonly ReportColumn<Row>[] {
  return [
    {
      name: 'body',
      description: 'Body of the session (HRC, CHR, GA, SC); empty for a year and for all',
      value: ({ period: { name } }) => (name.kind === 'session' ? name.body : undefined),
    },
    {
      name: 'from',
      description: 'First day of a text in the period, yyyy-mm-dd',
      value: ({ period }) => daysOf(period)[0],
    },
    {
      name: 'to',
      description: 'Last day of a text in the period, yyyy-mm-dd',
      value: ({ period }) => daysOf(period).at(-1),
    },
  ];
}

function labelOf({ name }: ReportPeriod): string {
  switch (name.kind) {
    case 'all':
      return 'all';
    case 'session':
      return name.session;
    case 'year':
      return String(name.year);
  }
}

function daysOf({ texts }: ReportPeriod): readonly IsoDate[] {
  return texts.flatMap(({ date }) => date ?? []).sort();
}
