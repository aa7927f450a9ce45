import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { Legend } from '../legend/Legend.tsx';
import { layoutLegend, SWATCH } from '../legend/layout.ts';
import { BAR_ORDER } from '../tallyBar/layout.ts';
import {
  layoutPositionBars,
  type PlacedPosition,
  type PlacedRow,
  type PositionRow,
  positionLetter,
} from './layout.ts';
import './PositionBars.css';

interface PositionBarsProps {
  readonly rows: readonly PositionRow[];
  /** Read out as the name of the chart. */
  readonly summary: string;
  /** Makes a link to the votes that a part counts. */
  readonly linkPart: (row: string, part: PlacedPosition, mark: ReactNode) => ReactNode;
}

/** Between the legend and the first bar, in px. */
const LEGEND_GAP = 10;

/** A state's positions session by session, and in words why a session has none. */
export function PositionBars({ rows, summary, linkPart }: PositionBarsProps) {
  const { positions, formats } = useMessages();
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const layout = useMemo(
    () => layoutPositionBars(rows, { width, format: formats.number }),
    [rows, width, formats],
  );
  const present = BAR_ORDER.filter((position) =>
    rows.some((row) => row.kind === 'votes' && row.counts[position] > 0),
  );
  const legend = layoutLegend(
    present.map((position) => ({
      key: position,
      label: `${positionLetter(position)}  ${positions[position]}`,
    })),
    width,
  );
  const top = legend.height + LEGEND_GAP;
  const height = top + layout.height + 2;
  return (
    <div ref={frame} className="position-bars">
      <svg
        width={layout.width}
        height={height}
        viewBox={`0 0 ${layout.width} ${height}`}
        aria-label={summary}
      >
        <Legend
          layout={legend}
          y={0}
          swatch={(position) => (
            <rect
              className={`position-part ${position}`}
              x={0.5}
              y={0.5}
              width={SWATCH - 1}
              height={SWATCH - 1}
            />
          )}
        />
        <g transform={`translate(0,${top})`}>
          {layout.rows.map((row) => (
            <g key={row.key} transform={`translate(0,${row.y})`}>
              <text className="bar-label" y={row.height / 2} dominantBaseline="central">
                {row.label}
              </text>
              <RowMarks row={row} linkPart={linkPart} />
            </g>
          ))}
        </g>
      </svg>
    </div>
  );
}

interface RowMarksProps {
  readonly row: PlacedRow;
  readonly linkPart: PositionBarsProps['linkPart'];
}

function RowMarks({ row, linkPart }: RowMarksProps) {
  const middle = row.height / 2;
  if (row.kind === 'gap') {
    return (
      <>
        <rect
          className="bar-gap"
          x={row.x + 0.5}
          y={0.5}
          width={row.endX - row.x - 1}
          height={row.height - 1}
        />
        <text className="bar-reason" x={row.x + 8} y={middle} dominantBaseline="central">
          {row.reason}
        </text>
      </>
    );
  }
  return (
    <>
      {row.parts.map((part) => (
        <g key={part.position}>{linkPart(row.key, part, <PartMark part={part} height={row.height} />)}</g>
      ))}
      <text className="bar-n" x={row.note.x} y={middle} dominantBaseline="central">
        {row.note.text}
      </text>
    </>
  );
}

function PartMark({ part, height }: { readonly part: PlacedPosition; readonly height: number }) {
  const { position, x, width, text } = part;
  return (
    <>
      <rect
        className={`position-part ${position}`}
        x={x + 0.5}
        y={0.5}
        width={Math.max(width - 1.5, 1)}
        height={height - 1}
      />
      {text !== '' && (
        <text
          className={`part-text ${position}`}
          x={x + width / 2}
          y={height / 2}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {text}
        </text>
      )}
    </>
  );
}
