import type { Body } from '../body.ts';
import { type IsoDate, yearOf } from '../isoDate.ts';
import { orderInTime } from '../orderInTime.ts';
import type { Resolution } from '../resolution.ts';

/** What texts are put together by: the session of a body, or the calendar year. */
export type TextPeriodName =
  | { readonly kind: 'session'; readonly body: Body; readonly session: string }
  | { readonly kind: 'year'; readonly year: number };

/** A session or a year with its texts. */
export interface TextPeriod {
  /** One of its kind in a list. */
  readonly key: string;
  readonly name: TextPeriodName;
  /** At least one, in the order given. */
  readonly texts: readonly Resolution[];
}

/**
 * Texts by session or by year, each by its first day; sessions without any date where `orderInTime` puts them.
 *
 * Unlike the periods of recorded votes these hold the texts adopted without one. No year has texts without a date.
 */
export function textPeriods(
  texts: readonly Resolution[],
  division: TextPeriodName['kind'],
): readonly TextPeriod[] {
  const periodByKey = new Map<string, { readonly name: TextPeriodName; readonly texts: Resolution[] }>();
  for (const text of texts) {
    const name = nameOf(text, division);
    if (name === undefined) continue;
    const key = keyOf(name);
    const known = periodByKey.get(key);
    if (known === undefined) periodByKey.set(key, { name, texts: [text] });
    else known.texts.push(text);
  }
  const periods = [...periodByKey].map(([key, period]) => ({ key, ...period }));
  return orderInTime(periods, (period) => ({
    from: firstDay(period.texts),
    session: period.name.kind === 'session' ? period.name : undefined,
  }));
}

function nameOf({ body, session, date }: Resolution, division: TextPeriodName['kind']) {
  switch (division) {
    case 'session':
      return { kind: 'session', body, session } as const;
    case 'year':
      return date === undefined ? undefined : ({ kind: 'year', year: yearOf(date) } as const);
  }
}

function keyOf(name: TextPeriodName): string {
  return name.kind === 'year' ? String(name.year) : `${name.body} ${name.session}`;
}

function firstDay(texts: readonly Resolution[]): IsoDate | undefined {
  return texts.flatMap(({ date }) => date ?? []).sort()[0];
}
