import type { TextPeriodName } from '../../core/texts/textPeriods.ts';
import type { SubjectPanel } from './subjectPanels.ts';

/** One point of a small chart, as a row of a table. */
export interface SupportRow {
  readonly key: string;
  readonly subject: string;
  readonly name: TextPeriodName;
  readonly label: string;
  readonly value: number;
  readonly n: number;
}

/** The points that have a value, subject by subject. */
export function supportRows(
  panels: readonly SubjectPanel[],
  labelOf: (name: TextPeriodName) => string,
): readonly SupportRow[] {
  return panels.flatMap(({ subject, points }) =>
    points.flatMap(({ period: { key, name }, value, n }) =>
      value === undefined
        ? []
        : [{ key: `${subject} ${key}`, subject, name, label: labelOf(name), value, n }],
    ),
  );
}

/** A period as short as an axis needs it: `51`, `S-34`, `GA 75`, `2022`. */
export function shortPeriodLabel(name: TextPeriodName, hasBodies: boolean): string {
  switch (name.kind) {
    case 'session':
      return hasBodies ? `${name.body} ${name.session}` : name.session;
    case 'year':
      return String(name.year);
  }
}

/** Whether a period is a special or emergency special session, held on one matter alone. */
export function isOccasional(name: TextPeriodName): boolean {
  return name.kind === 'session' && /^(S|ES)-/.test(name.session);
}
