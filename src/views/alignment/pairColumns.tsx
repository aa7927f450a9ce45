import type { MeasureValue } from '../../core/agreement/measures/measure.ts';
import type { TableColumn } from '../../ui/useDataTable.ts';
import type { ViewState } from '../../url/viewState.ts';
import { valueText } from '../measure/measureText.ts';
import { ViewLink } from '../ViewLink.tsx';
import { type Alignment, stateAt } from './alignment.ts';
import { onPair } from './links.ts';
import { type PairWords, pairValue } from './pairText.ts';
import { measureFormat } from './score.ts';

/** A pair of states, by place. */
export interface PairRow {
  readonly a: number;
  readonly b: number;
}

/** Every pair once, in the order of the states. */
export function pairRows({ states }: Alignment): readonly PairRow[] {
  return states.flatMap((_, a) => states.slice(a + 1).map((_state, offset) => ({ a, b: a + 1 + offset })));
}

/** The columns of all pairs: names, value, n, interval; the codes and the measure in exports. */
export function pairColumns(
  alignment: Alignment,
  view: ViewState,
  words: PairWords,
): readonly TableColumn<PairRow>[] {
  const { columns } = words.words;
  const format = measureFormat(alignment.measure, words.messages.formats);
  const nameAt = (place: number) => stateAt(alignment, place).name;
  const codeAt = (place: number) => stateAt(alignment, place).code;
  const measured = ({ a, b }: PairRow) => measuredOf(pairValue(alignment, a, b));
  return [
    {
      id: 'first_name',
      header: columns.first,
      isRowHeader: true,
      value: ({ a }) => nameAt(a),
      render: ({ a, b }) => <ViewLink to={onPair(view, codeAt(a), codeAt(b))}>{nameAt(a)}</ViewLink>,
    },
    { id: 'second_name', header: columns.second, value: ({ b }) => nameAt(b) },
    { id: 'first', header: 'first', isExportOnly: true, value: ({ a }) => codeAt(a) },
    { id: 'second', header: 'second', isExportOnly: true, value: ({ b }) => codeAt(b) },
    { id: 'measure', header: 'measure', isExportOnly: true, value: () => alignment.measure },
    {
      id: 'value',
      header: columns.value,
      isNumeric: true,
      value: (row) => measured(row)?.value,
      render: ({ a, b }) => valueText(pairValue(alignment, a, b), format, words.frame),
    },
    { id: 'n', header: columns.shared, isNumeric: true, value: (row) => measured(row)?.n ?? 0 },
    {
      id: 'low',
      header: columns.interval,
      isNumeric: true,
      value: (row) => measured(row)?.interval?.low,
      render: (row) => {
        const interval = measured(row)?.interval;
        return interval && `${format(interval.low)}–${format(interval.high)}`;
      },
    },
    { id: 'high', header: 'high', isExportOnly: true, value: (row) => measured(row)?.interval?.high },
  ];
}

function measuredOf(value: MeasureValue) {
  return value.kind === 'measured' ? value : undefined;
}
