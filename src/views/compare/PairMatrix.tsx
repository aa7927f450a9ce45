import { useMemo } from 'react';
import { isThin } from '../../core/agreement/measures/measure.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import { measureFormat } from '../measure/measureText.ts';
import {
  type ComparedState,
  comparePair,
  type PairComparison,
  pairsOf,
  votesBehind,
} from '../pair/comparison.ts';
import type { VoteSelection } from '../useVoteSelection.ts';
import type { ViewProps } from '../viewProps.ts';
import { boundsOf, PairValue } from './PairValue.tsx';

interface PairMatrixProps extends ViewProps, VoteSelection {
  readonly states: readonly ComparedState[];
}

/** How much each two of several states agree: one half of a table, since both halves would be the same. */
export function PairMatrix({ view, index, table, selection, states }: PairMatrixProps) {
  const { formats } = useMessages();
  const words = useWords(COMPARE_WORDS);
  const frame = useWords(FRAME_WORDS);
  const { measure, minShared } = view;
  const pairs = useMemo(
    () => pairsOf(states).map((pair) => comparePair(table, selection, pair, measure)),
    [table, selection, states, measure],
  );
  const format = measureFormat(measure, formats);
  const pairName = ({ first, second }: PairComparison) => words.pairName(first.name, second.name);
  const ranked = pairs
    .flatMap((pair) =>
      pair.value.kind === 'measured' && !isThin(pair.value, minShared)
        ? [{ pair, value: pair.value.value, n: pair.value.n }]
        : [],
    )
    .sort((a, b) => b.value - a.value)
    .map(({ pair, value, n }) => words.pairValue(pairName(pair), format(value), n));
  const [closest, furthest] = [ranked[0], ranked.at(-1)];
  const title =
    closest === undefined || furthest === undefined
      ? words.matrixNothing
      : words.matrixTitle(closest, furthest);
  const columns: readonly TableColumn<PairComparison>[] = [
    { id: 'pair', header: words.columns.pair, value: pairName },
    { id: 'first', header: 'first', isExportOnly: true, value: ({ first }) => first.code },
    { id: 'second', header: 'second', isExportOnly: true, value: ({ second }) => second.code },
    { id: 'measure', header: 'measure', isExportOnly: true, value: () => measure },
    {
      id: 'value',
      header: words.columns.value,
      value: ({ value }) => (value.kind === 'measured' ? value.value : undefined),
    },
    {
      id: 'n',
      header: words.columns.shared,
      value: votesBehind,
    },
    { id: 'low', header: 'low', isExportOnly: true, value: ({ value }) => boundsOf(value)?.low },
    { id: 'high', header: 'high', isExportOnly: true, value: ({ value }) => boundsOf(value)?.high },
  ];
  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="pairs"
      title={title}
      subtitle={words.matrixSubtitle(frame.measures[measure].name)}
      n={words.nVotes(selection.count)}
      finding={title}
      limits={words.matrixLimits}
      columns={columns}
      rows={pairs}
      rowKey={({ first, second }) => `${first.code}-${second.code}`}
      isTabular
    >
      <div className="pair-matrix-frame">
        <table className="pair-matrix">
          <caption className="visually-hidden">{words.matrixSubtitle(frame.measures[measure].name)}</caption>
          <thead>
            <tr>
              <td />
              {states.slice(0, -1).map(({ code, name }) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {states.slice(1).map((second, row) => (
              <tr key={second.code}>
                <th scope="row">{second.name}</th>
                {states.slice(0, -1).map((first, column) => {
                  const pair = pairs.find((one) => one.first === first && one.second === second);
                  return pair && column <= row ? (
                    <td key={first.code} className={isThin(pair.value, minShared) ? 'thin' : undefined}>
                      <PairValue view={view} pair={pair} name={pairName(pair)} />
                    </td>
                  ) : (
                    <td key={first.code} />
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="pair-list">
        {pairs.map((pair) => (
          <li key={pairName(pair)} className={isThin(pair.value, minShared) ? 'thin' : undefined}>
            <span>{pairName(pair)}</span>
            <PairValue view={view} pair={pair} name={pairName(pair)} />
          </li>
        ))}
      </ul>
    </ViewFigure>
  );
}
