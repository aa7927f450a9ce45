import { useMemo } from 'react';
import type { MeasureValue } from '../../core/agreement/measures/measure.ts';
import { MEASURES, type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import { sharedCountOf } from '../../core/agreement/pairTable.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { measureFormat, valueText } from '../measure/measureText.ts';
import { type PairComparison, votesBehind } from '../pair/comparison.ts';
import { ViewLink } from '../ViewLink.tsx';
import type { ViewProps } from '../viewProps.ts';

interface MeasuresFigureProps extends ViewProps {
  readonly pair: PairComparison;
}

interface MeasureRow {
  readonly id: MeasureId;
  readonly value: MeasureValue;
}

/** One pair by every measure, so that a reader sees whether the choice matters. */
export function MeasuresFigure({ view, index, pair }: MeasuresFigureProps) {
  const { formats } = useMessages();
  const words = useWords(COMPARE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const rows = useMemo(
    () => MEASURES.map(({ id, measure }): MeasureRow => ({ id, value: measure(pair.table) })),
    [pair],
  );
  const name = (id: MeasureId) => frame.measures[id].name;
  const votesOf = ({ value }: MeasureRow) => votesBehind({ table: pair.table, value });
  const text = ({ id, value }: MeasureRow) => valueText(value, measureFormat(id, formats), frame);
  // Shares alone have one range, so that a lowest and a highest can be named.
  const shares = rows
    .filter(({ id }) => measureById(id).range.low === 0)
    .flatMap((row) => (row.value.kind === 'measured' ? [{ row, value: row.value.value }] : []))
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [shares[0]?.row, shares.at(-1)?.row];
  const say = (row: MeasureRow) => `${text(row)} (${name(row.id)})`;
  const title = lowest && highest ? words.measuresTitle(say(highest), say(lowest)) : words.measuresNothing;
  const columns: readonly TableColumn<MeasureRow>[] = [
    {
      id: 'measure',
      header: words.columns.measure,
      isRowHeader: true,
      value: ({ id }) => id,
      sortValue: ({ id }) => name(id),
      className: 'measure-name',
      render: ({ id }) => (
        <>
          <ViewLink to={{ ...view, measure: id }} isCurrent={id === view.measure}>
            {name(id)}
          </ViewLink>
          <span className="muted measure-gloss">{frame.measures[id].gloss}</span>
        </>
      ),
    },
    {
      id: 'value',
      header: words.columns.value,
      isNumeric: true,
      value: ({ value }) => (value.kind === 'measured' ? value.value : undefined),
      render: text,
    },
    {
      id: 'n',
      header: words.columns.shared,
      isNumeric: true,
      value: votesOf,
      render: (row) => formats.number(votesOf(row)),
    },
    {
      id: 'interval',
      header: words.columns.interval,
      className: 'measure-interval',
      value: ({ id, value }) => {
        const format = measureFormat(id, formats);
        if (value.kind !== 'measured' || value.interval === undefined) return undefined;
        return words.span(format(value.interval.low), format(value.interval.high));
      },
    },
    {
      id: 'range',
      header: words.columns.range,
      className: 'measure-interval',
      value: ({ id }) => {
        const { low, high } = measureById(id).range;
        const format = measureFormat(id, formats);
        return words.span(format(low), format(high));
      },
    },
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="measures"
      title={title}
      subtitle={words.measuresSubtitle}
      n={words.nVotes(sharedCountOf(pair.table))}
      finding={title}
      limits={words.measuresLimits}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
