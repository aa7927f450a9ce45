import type { CompareWords } from '../../i18n/compare.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { PairLine } from './agreementLines.ts';

/** A point of a line as a row of a table. */
export interface LinePointRow {
  readonly key: string;
  readonly pair: string;
  readonly period: string;
  readonly value: number | undefined;
  readonly n: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The points of all lines, line by line; those without a value too. */
export function linePointRows(lines: readonly PairLine[]): readonly LinePointRow[] {
  return lines.flatMap(({ id, label: pair, points }) =>
    points.map(({ key, label, name = label, value, n, low, high }) => ({
      key: `${id} ${key}`,
      pair,
      period: name,
      value,
      n,
      low,
      high,
    })),
  );
}

/** The columns of a table of points. */
export function linePointColumns(
  words: CompareWords,
  format: (value: number) => string,
  formats: Formats,
): readonly TableColumn<LinePointRow>[] {
  const { columns: names } = words;
  return [
    { id: 'pair', header: names.pair, isRowHeader: true, value: ({ pair }) => pair },
    { id: 'period', header: names.period, value: ({ period }) => period },
    {
      id: 'value',
      header: names.value,
      isNumeric: true,
      value: ({ value }) => value,
      render: ({ value }) => value !== undefined && format(value),
    },
    {
      id: 'n',
      header: names.shared,
      isNumeric: true,
      value: ({ n }) => n,
      render: ({ n }) => formats.number(n),
    },
    {
      id: 'interval',
      header: names.interval,
      value: ({ low, high }) =>
        low === undefined || high === undefined ? undefined : words.span(format(low), format(high)),
    },
    { id: 'low', header: 'low', isExportOnly: true, value: ({ low }) => low },
    { id: 'high', header: 'high', isExportOnly: true, value: ({ high }) => high },
  ];
}
