import { useMemo } from 'react';
import type { PlotAxis, PlotPoint } from '../../charts/pointPlot/layout.ts';
import { PointPlot } from '../../charts/pointPlot/PointPlot.tsx';
import type { Anchors } from '../../core/map/placement.ts';
import { ALIGNMENT_WORDS, type AlignmentWords } from '../../i18n/alignment.ts';
import { FRAME_WORDS } from '../../i18n/frame.ts';
import { useMessages, useWords } from '../../ui/LanguageContext.tsx';
import type { TableColumn } from '../../ui/useDataTable.ts';
import { navigate } from '../../url/useViewState.ts';
import { onView } from '../../url/viewState.ts';
import { ViewFigure } from '../figure/ViewFigure.tsx';
import type { ViewProps } from '../viewProps.ts';
import { type Alignment, stateAt } from './alignment.ts';
import { groupShapes, shapeOf } from './groupShapes.ts';
import { anchorCodes, type ScatterRow, scatterOf } from './scatterPoints.ts';
import { measureFormat } from './score.ts';

interface ScatterFigureProps extends ViewProps {
  readonly alignment: Alignment;
  readonly anchors: Anchors;
}

/** Each state by its agreement with one anchor and with the other. */
export function ScatterFigure({ view, index, alignment, anchors }: ScatterFigureProps) {
  const messages = useMessages();
  const frame = useWords(FRAME_WORDS);
  const words = useWords(ALIGNMENT_WORDS);
  const { left, right } = anchors;
  const { rows, missing, between } = useMemo(
    () => scatterOf(alignment, { left, right }),
    [alignment, left, right],
  );
  const points = useMemo(() => rows.map(toPoint), [rows]);
  const shapes = useMemo(() => groupShapes(alignment.states, messages), [alignment, messages]);
  const [leftName, rightName] = [stateAt(alignment, left).name, stateAt(alignment, right).name];
  const [leftCode, rightCode] = anchorCodes(alignment, anchors);
  const measure = frame.measures[alignment.measure].name;
  const format = measureFormat(alignment.measure, messages.formats);
  const { low, high } = alignment.matrix.range;
  const axis = useMemo(
    (): PlotAxis => ({
      domain: [low, high],
      ticks: [0, 0.25, 0.5, 0.75, 1].map((share) => {
        const value = low + share * (high - low);
        return { value, label: format(value) };
      }),
    }),
    [low, high, format],
  );
  const columns = scatterColumns(alignment, anchors, words, format);
  const title = between
    ? words.scatterTitle(between.state.name, leftName, format(between.left), rightName, format(between.right))
    : words.scatterNothing;
  const describe = (id: string) => {
    const row = rows.find(({ state }) => state.code === id);
    if (row === undefined) return id;
    return [
      row.state.name,
      words.withAnchor(leftName, format(row.left), row.leftN),
      words.withAnchor(rightName, format(row.right), row.rightN),
    ].join(' · ');
  };
  function open(id: string) {
    const row = rows.find(({ state }) => state.code === id);
    if (row === undefined) return;
    const [first, second] = anchorCodes(alignment, anchors);
    navigate(onView(view, { view: 'compare', states: [row.state.code, first, second] }));
  }

  return (
    <ViewFigure
      view={view}
      index={index}
      anchor="anchors"
      title={title}
      subtitle={words.scatterSubtitle(measure, leftName, rightName)}
      n={words.mapN(rows.length)}
      finding={title}
      limits={words.scatterLimits}
      columns={columns}
      rows={rows}
      rowKey={({ state }) => state.code}
    >
      <PointPlot
        points={points}
        x={axis}
        y={axis}
        sides={{
          vertical: words.axisUp(measure, rightName),
          lines: [{ start: '', end: words.axisRight(measure, leftName) }],
          short: {
            vertical: words.axisUp(measure, rightCode),
            lines: [{ start: '', end: words.axisRight(measure, leftCode) }],
          },
        }}
        isEven
        leading={NONE}
        shapes={shapes}
        summary={title}
        hint={words.pointHint}
        describe={describe}
        onOpen={open}
      />
      {missing.length > 0 && (
        <p className="alignment-note small">
          {words.notDrawn(
            missing.map(({ name }) => name),
            alignment.leastShared,
          )}
        </p>
      )}
    </ViewFigure>
  );
}

const NONE: readonly string[] = [];

function toPoint({ state, left, right }: ScatterRow): PlotPoint {
  return { id: state.code, label: state.code, x: left, y: right, shape: shapeOf(state) };
}

function scatterColumns(
  alignment: Alignment,
  anchors: Anchors,
  { columns, nIn }: AlignmentWords,
  format: (value: number) => string,
): readonly TableColumn<ScatterRow>[] {
  const [leftCode, rightCode] = anchorCodes(alignment, anchors);
  const [left, right] = [stateAt(alignment, anchors.left).name, stateAt(alignment, anchors.right).name];
  return [
    { id: 'state_name', header: columns.state, isRowHeader: true, value: ({ state }) => state.name },
    { id: 'state', header: 'state', isExportOnly: true, value: ({ state }) => state.code },
    {
      id: 'left',
      header: left,
      isNumeric: true,
      value: (row) => row.left,
      render: (row) => format(row.left),
    },
    { id: 'left_n', header: nIn(left), isNumeric: true, value: ({ leftN }) => leftN },
    {
      id: 'right',
      header: right,
      isNumeric: true,
      value: (row) => row.right,
      render: (row) => format(row.right),
    },
    { id: 'right_n', header: nIn(right), isNumeric: true, value: ({ rightN }) => rightN },
    { id: 'measure', header: 'measure', isExportOnly: true, value: () => alignment.measure },
    { id: 'left_anchor', header: 'left_anchor', isExportOnly: true, value: () => leftCode },
    { id: 'right_anchor', header: 'right_anchor', isExportOnly: true, value: () => rightCode },
  ];
}
