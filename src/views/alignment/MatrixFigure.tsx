import { useCallback, useMemo } from 'react';
import { CELL_LOOKS, type CellLook, makeCells } from '../../charts/matrix/cells.ts';
import type { CellPlace } from '../../charts/matrix/layout.ts';
import { Matrix } from '../../charts/matrix/Matrix.tsx';
import { pairKindAt } from '../../core/agreement/pairMatrix.ts';
import { ALIGNMENT_WORDS, type AlignmentWords } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import { navigate } from '../../url/useViewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { onPair } from './links.ts';
import { orderMatrix } from './matrixOrder.ts';
import { blocMembers, matrixTitle } from './matrixTitle.ts';
import { type PairRow, pairColumns, pairRows } from './pairColumns.tsx';
import { describePair, tagPair } from './pairText.ts';
import { measureFormat } from './score.ts';

interface MatrixFigureProps extends ViewProps {
  readonly alignment: Alignment;
  /** The place of the state that states can be ordered by. */
  readonly reference: number;
  /** Votes looked at. */
  readonly votes: number;
}

/** Every pair of states as a cell of a matrix. */
export function MatrixFigure({ view, index, alignment, reference, votes }: MatrixFigureProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const { order, minShared } = view;
  const pairWords = useMemo(() => ({ messages, frame, words }), [messages, frame, words]);
  const { compare } = messages.formats;
  const { order: places, boundaries } = useMemo(
    () => orderMatrix(alignment, order, reference, compare),
    [alignment, order, reference, compare],
  );
  const states = useMemo(() => places.map((place) => stateAt(alignment, place)), [alignment, places]);
  const cells = useMemo(() => makeCells(alignment.matrix, places, minShared), [alignment, places, minShared]);
  const rows = useMemo(() => pairRows(alignment), [alignment]);
  const columns = useMemo(() => pairColumns(alignment, view, pairWords), [alignment, view, pairWords]);
  const format = useMemo(
    () => measureFormat(alignment.measure, messages.formats),
    [alignment.measure, messages.formats],
  );
  const legend = useMemo(() => {
    const { low, high } = alignment.matrix.range;
    return {
      apart: words.apart(format(low)),
      together: words.together(format(high)),
      looks: occurringLooks(cells.looks, words, minShared),
    };
  }, [alignment.matrix.range, cells, format, words, minShared]);
  const valueText = useCallback(
    ({ row, column }: CellPlace) => cellText(alignment, places[row], places[column]),
    [alignment, places],
  );
  const [title, finding] = matrixTitle(alignment, format, words);
  const members = useMemo(() => blocMembers(alignment, compare, words), [alignment, compare, words]);
  const placesAt = ({ row, column }: CellPlace) => [places[row] ?? 0, places[column] ?? 0] as const;
  const measured = rows.filter(({ a, b }) => pairKindAt(alignment.matrix, a, b) === 'measured').length;
  const orderName = nameOfOrder();

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="matrix"
      title={title}
      subtitle={words.matrixSubtitle(frame.measures[alignment.measure].name, states.length, orderName)}
      n={words.matrixN(votes, measured)}
      finding={finding}
      limits={words.matrixLimits}
      columns={columns}
      rows={rows}
      rowKey={pairKey}
    >
      <Matrix
        states={states}
        cells={cells}
        boundaries={boundaries}
        legend={legend}
        summary={finding}
        words={{
          hint: words.matrixHint,
          field: words.matrixField,
          enlarge: words.enlarge,
          fit: words.fit,
        }}
        valueText={valueText}
        describe={(place) => describePair(alignment, ...placesAt(place), minShared, pairWords)}
        tag={(place) => tagPair(alignment, ...placesAt(place), pairWords)}
        onOpen={(place) => {
          const [i, j] = placesAt(place);
          navigate(onPair(view, stateAt(alignment, i).code, stateAt(alignment, j).code));
        }}
      />
      {members.length > 0 && (
        <details className="alignment-note small">
          <summary>{words.blocList}</summary>
          {members.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      )}
    </ViewFigure>
  );

  /** The order in words, with the groups or the state that it goes by: lines between groups need their names. */
  function nameOfOrder(): string {
    const own = words.orders[order];
    if (order === 'state') return words.orderBy(own, [stateAt(alignment, reference).name]);
    if (order !== 'group') return own;
    const groups = states.map(({ group }) =>
      group === undefined ? messages.noGroup : messages.groupsShort[group],
    );
    return words.orderBy(own, [...new Set(groups)]);
  }
}

function pairKey({ a, b }: PairRow): string {
  return `${a}-${b}`;
}

/** The value in two digits: of a share the percentage, of a score hundredths. */
function cellText({ matrix }: Alignment, i: number | undefined, j: number | undefined): string {
  if (i === undefined || j === undefined || i === j || pairKindAt(matrix, i, j) !== 'measured') return '';
  return String(Math.round((matrix.values[i * matrix.size + j] ?? 0) * 100)).replace('-', '−');
}

function occurringLooks(looks: Uint8Array, words: AlignmentWords, minShared: number) {
  const labels: Readonly<Partial<Record<CellLook, string>>> = {
    thin: words.looks.thin(minShared),
    noSharedVotes: words.looks.noSharedVotes,
    undefined: words.looks.undefined,
    self: words.looks.self,
  };
  return CELL_LOOKS.flatMap((look, place) => {
    const label = labels[look];
    return label === undefined || !looks.includes(place) ? [] : [{ look, label }];
  });
}
