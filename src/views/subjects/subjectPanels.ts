import type { Resolution } from '../../core/resolution.ts';
import { type Support, type SupportMeasure, supportMeasureOf, supportOf } from '../../core/texts/support.ts';
import { type TextPeriod, type TextPeriodName, textPeriods } from '../../core/texts/textPeriods.ts';
import { LEAST_TEXTS, textsBySubject } from '../../core/texts/textsBySubject.ts';

/** The support of one subject in one period; no value where no text of it was decided on. */
export interface SupportPoint {
  readonly period: TextPeriod;
  readonly value: number | undefined;
  readonly n: number;
}

/** The support of one subject over time. */
export interface SubjectPanel {
  readonly subject: string;
  /** Over all periods, 0 to 1. */
  readonly value: number;
  /** At least three. */
  readonly n: number;
  /** All periods of the texts given, in order. */
  readonly points: readonly SupportPoint[];
}

/** The subjects to chart and those with too few texts. */
export interface SubjectPanels {
  readonly measure: SupportMeasure;
  /** The least supported first; the larger of equal ones first. */
  readonly panels: readonly SubjectPanel[];
  readonly listed: readonly { readonly subject: string; readonly n: number }[];
  /** What all panels together count: texts decided on, or recorded votes. */
  readonly n: number;
}

/**
 * The support of each subject of some texts, by session or by year; by the part in favour, whatever is wanted, where
 * no text was adopted without a vote.
 */
export function subjectPanels(
  texts: readonly Resolution[],
  division: TextPeriodName['kind'],
  wanted: SupportMeasure,
): SubjectPanels {
  const possible = supportMeasureOf(texts);
  const measure = possible === 'withoutVote' ? wanted : possible;
  const periods = textPeriods(texts, division);
  const panels: SubjectPanel[] = [];
  const listed: { readonly subject: string; readonly n: number }[] = [];
  for (const subject of textsBySubject(texts)) {
    const support = supportOf(subject.texts, measure);
    if (support.kind === 'noTexts' || support.n < LEAST_TEXTS) {
      listed.push({ subject: subject.subject, n: countOf(support) });
      continue;
    }
    const points = periods.map((period) => pointOf(subject.subject, period, measure));
    panels.push({ subject: subject.subject, value: support.value, n: support.n, points });
  }
  return {
    measure,
    panels: panels.sort((a, b) => a.value - b.value || b.n - a.n),
    listed,
    n: countOf(supportOf(texts, measure)),
  };
}

function countOf(support: Support): number {
  return support.kind === 'measured' ? support.n : 0;
}

function pointOf(subject: string, period: TextPeriod, measure: SupportMeasure): SupportPoint {
  const own = period.texts.filter(({ subjects }) => subjects.includes(subject));
  const support = supportOf(own, measure);
  return support.kind === 'noTexts'
    ? { period, value: undefined, n: 0 }
    : { period, value: support.value, n: support.n };
}
