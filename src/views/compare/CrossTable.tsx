import { marginalsOf } from '../../core/agreement/measures/marginals.ts';
import { PAIR_CELLS, type PairCell, sharedCountOf } from '../../core/agreement/pairTable.ts';
import type { CastPosition } from '../../core/position.ts';
import { COMPARE_WORDS } from '../../i18n/compare.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { ViewState } from '../../url/viewState.ts';
import { PositionMark } from '../PositionMark.tsx';
import type { PairComparison } from '../pair/comparison.ts';
import { ViewLink } from '../ViewLink.tsx';

/** In favour, abstaining, against: the order of the cells. */
const ORDER = ['Y', 'A', 'N'] as const satisfies readonly CastPosition[];

interface CrossTableProps {
  readonly view: ViewState;
  readonly pair: PairComparison;
}

/** How each position of one state met each position of another, with sums; each number leads to its votes. */
export function CrossTable({ view, pair }: CrossTableProps) {
  const { formats, positionsInSentence } = useMessages();
  const words = useWords(COMPARE_WORDS);
  const { first, second, table } = pair;
  const sums = marginalsOf(table);
  const takes = (state: string, position: CastPosition) =>
    words.stateTakes(state, positionsInSentence[position]);
  return (
    <div className="cross-table-frame">
      <table className="cross-table">
        <caption className="visually-hidden">{words.crossTable(first.name, second.name)}</caption>
        <thead>
          <tr>
            <td />
            <th colSpan={3} scope="colgroup" className="cross-state">
              {second.name}
            </th>
            <td />
          </tr>
          <tr>
            <th scope="col" className="cross-state">
              {first.name}
            </th>
            {ORDER.map((position) => (
              <th key={position} scope="col">
                <PositionMark position={position} />
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {ORDER.map((position, row) => (
            <tr key={position}>
              <th scope="row">
                <PositionMark position={position} />
              </th>
              {ORDER.map((other, column) => {
                const cell = PAIR_CELLS[row * 3 + column];
                return (
                  cell && (
                    <CrossCell
                      key={cell}
                      view={view}
                      cell={cell}
                      count={table[cell]}
                      label={words.crossCell(
                        takes(first.name, position),
                        takes(second.name, other),
                        table[cell],
                      )}
                    />
                  )
                );
              })}
              <td className="cross-sum">{formats.number(sums.first[row] ?? 0)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.total}</th>
            {ORDER.map((position, column) => (
              <td key={position} className="cross-sum">
                {formats.number(sums.second[column] ?? 0)}
              </td>
            ))}
            <td className="cross-sum">{formats.number(sharedCountOf(table))}</td>
          </tr>
        </tbody>
      </table>
      <p className="muted small">{words.crossHint}</p>
    </div>
  );
}

interface CrossCellProps {
  readonly view: ViewState;
  readonly cell: PairCell;
  readonly count: number;
  readonly label: string;
}

function CrossCell({ view, cell, count, label }: CrossCellProps) {
  const { formats } = useMessages();
  const isSame = cell[0] === cell[1];
  const isChosen = view.cell === cell;
  const classes = ['cross-cell', isSame && 'same', isChosen && 'chosen'].filter(Boolean).join(' ');
  return (
    <td className={classes}>
      {count === 0 ? (
        <span className="cross-none">{formats.number(0)}</span>
      ) : (
        <ViewLink to={{ ...view, cell: isChosen ? undefined : cell }} label={label} isCurrent={isChosen}>
          {formats.number(count)}
        </ViewLink>
      )}
    </td>
  );
}
