import { type ReactNode, useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import {
  LINE_HEIGHT,
  layoutRateRows,
  type PlacedRate,
  type RateAxis,
  type RateLayout,
  type RateRow,
  SHARES,
} from './layout.ts';
import './RateRows.css';

interface RateRowsProps {
  readonly rows: readonly RateRow[];
  /** Read out as the name of the chart. */
  readonly summary: string;
  /** Makes a link to what a row counts. */
  readonly linkRow: (key: string, mark: ReactNode) => ReactNode;
  /** What the values are measured on; shares unless given. Must stay the same object while it says the same. */
  readonly axis?: RateAxis;
  /** How values of the axis are written; percentages unless given. */
  readonly format?: (value: number) => string;
}

/** Rates with their intervals, one below the other; each row opens what it counts. */
export function RateRows({ rows, summary, linkRow, axis = SHARES, format }: RateRowsProps) {
  const { formats } = useMessages();
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const layout = useMemo(() => layoutRateRows(rows, width, axis), [rows, width, axis]);
  return (
    <div ref={frame} className="rate-rows">
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        aria-label={summary}
      >
        <Axis layout={layout} format={format ?? formats.percent} />
        {layout.sections.map(({ label, y }) => (
          <text key={label} className="rate-section" y={y} dominantBaseline="central">
            {label}
          </text>
        ))}
        {layout.rows.map((row) => (
          <g key={row.key}>{linkRow(row.key, <RateMark row={row} width={layout.width} />)}</g>
        ))}
      </svg>
    </div>
  );
}

interface AxisProps {
  readonly layout: RateLayout;
  readonly format: (value: number) => string;
}

function Axis({ layout: { ticks, tickY, gridTop, height }, format }: AxisProps) {
  return (
    <g className="rate-axis">
      {ticks.map(({ value, x }) => (
        <g key={value} transform={`translate(${x},0)`}>
          <line y1={gridTop} y2={height} />
          <text y={tickY} textAnchor="middle" dominantBaseline="central">
            {format(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

function RateMark({ row, width }: { readonly row: PlacedRate; readonly width: number }) {
  return (
    <g className={row.isThin ? 'rate-row thin' : 'rate-row'}>
      <rect className="rate-box" y={row.box.y} width={width} height={row.box.height} />
      <text className="rate-label" y={row.label.y} dominantBaseline="central">
        {row.label.lines.map((line, index) => (
          <tspan key={line} x={0} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
      <line className="rate-interval" x1={row.lowX} x2={row.highX} y1={row.y} y2={row.y} />
      <circle className="rate-dot" cx={row.x} cy={row.y} r={5} />
      <text className="rate-note" x={row.note.x} y={row.note.y} textAnchor="end" dominantBaseline="central">
        {row.note.text}
      </text>
    </g>
  );
}
