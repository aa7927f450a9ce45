import { type IsoDate, knownDate, nextDay } from '../isoDate.ts';

/** A run of days, both ends inclusive. */
export interface DateSpan {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The span between two days of our own tables; throws where one is malformed or they stand in the wrong order. */
export function dateSpan(from: string, to: string): DateSpan {
  const span = { from: knownDate(from), to: knownDate(to) };
  if (span.to < span.from) throw new Error(`date span reversed: ${from} ${to}`);
  return span;
}

/** Whether a day lies in a span. */
export function isWithin({ from, to }: DateSpan, date: IsoDate): boolean {
  return from <= date && date <= to;
}

/** The spans with those that touch or overlap joined into one, in order of time. */
export function mergeSpans(spans: readonly DateSpan[]): readonly DateSpan[] {
  const merged: DateSpan[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = merged.at(-1);
    if (last === undefined || nextDay(last.to) < span.from) merged.push(span);
    else if (last.to < span.to) merged[merged.length - 1] = { from: last.from, to: span.to };
  }
  return merged;
}

function byStart(a: DateSpan, b: DateSpan): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}
