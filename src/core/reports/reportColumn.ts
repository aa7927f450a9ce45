import type { Interval } from '../agreement/interval.ts';

/**
 * A column of a report: its name, what it holds and how a row fills it. Header, cells and the words of the help all
 * come from lists of these.
 */
export interface ReportColumn<Row> {
  readonly name: string;
  /** English. */
  readonly description: string;
  /** What a number counts or the range it lies in; undefined for texts. */
  readonly unit?: string;
  /** The cell of a row at full precision; undefined where there is none. */
  readonly value: (row: Row) => string | number | undefined;
}

/** What columns of a value with its n are made of, whatever the value is called. */
interface Measured {
  readonly kind: 'measured';
  readonly value: number;
  readonly n: number;
  readonly interval?: Interval;
}
type Measurable = Measured | { readonly kind: string };

interface ValueColumn<Row> {
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly pick: (row: Row) => Measurable;
}

/** The columns of a value and of its n; the value is empty and n is 0 where there are no votes. */
export function valueColumns<Row>({ name, description, unit, pick }: ValueColumn<Row>): ReportColumn<Row>[] {
  return [
    { name, description, unit, value: (row) => measuredOf(pick(row))?.value },
    {
      name: `${name}_n`,
      description: `n of ${name}`,
      unit: 'votes',
      value: (row) => measuredOf(pick(row))?.n ?? 0,
    },
  ];
}

/** The columns of a share, its n and the bounds of its interval. */
export function rateColumns<Row>(column: Omit<ValueColumn<Row>, 'unit'>): ReportColumn<Row>[] {
  const unit = 'share, 0 to 1';
  return [...valueColumns({ ...column, unit }), ...intervalColumns(`${column.name}_`, column)];
}

/** The columns of the bounds of an interval; empty where the value is no proportion or there is none. */
export function intervalColumns<Row>(
  prefix: string,
  { name, pick }: Pick<ValueColumn<Row>, 'name' | 'pick'>,
): ReportColumn<Row>[] {
  return (['low', 'high'] as const).map((bound) => ({
    name: `${prefix}${bound}`,
    description: `${bound === 'low' ? 'Lower' : 'Upper'} bound of ${name} with 95 % confidence (Wilson)`,
    unit: 'share, 0 to 1',
    value: (row) => measuredOf(pick(row))?.interval?.[bound],
  }));
}

function measuredOf(value: Measurable): Measured | undefined {
  return 'value' in value ? value : undefined;
}
