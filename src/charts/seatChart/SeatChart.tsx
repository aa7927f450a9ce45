import { useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { Legend } from '../legend/Legend.tsx';
import { SWATCH } from '../legend/layout.ts';
import { usePointing } from '../usePointing.tsx';
import {
  HEAD_MARK,
  LABEL_LINE,
  layoutSeats,
  type PlacedSeat,
  positionLetter,
  type Seat,
  type SeatColumn,
  type SeatRow,
} from './layout.ts';
import './SeatChart.css';

interface SeatChartProps {
  readonly seats: readonly Seat[];
  /** The groups in the order of the rows, with their names. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** A seat in words. */
  readonly describe: (seat: Seat) => string;
  /** Read out as the name of the picture. */
  readonly summary: string;
  readonly hint: string;
  readonly onOpen: (state: string) => void;
}

/** One square for each member: a row for each regional group, a column for each position. */
export function SeatChart({ seats, groups, describe, summary, hint, onOpen }: SeatChartProps) {
  const { positions, formats } = useMessages();
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const layout = useMemo(
    () =>
      layoutSeats(seats, {
        groups,
        headOf: (position, count) => `${positions[position]} ${formats.number(count)}`,
        width,
      }),
    [seats, groups, positions, formats, width],
  );
  const marks = useMemo(() => layout.rows.flatMap((row) => row.seats), [layout]);
  const pointing = usePointing({ marks, reach: layout.seatSize * 0.75, onOpen });
  return (
    <div ref={frame} className="seat-chart">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no form */}
      <svg
        {...pointing.pictureProps}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={summary}
      >
        <g aria-hidden>
          {layout.legend && (
            <Legend layout={layout.legend} y={0} swatch={(position) => <SeatSwatch position={position} />} />
          )}
          {layout.columns.map((column) => (
            <SeatHead
              key={column.position}
              column={column}
              y={layout.headY}
              hasWords={layout.legend === undefined}
            />
          ))}
          {layout.rows.map((row) => (
            <SeatRowText key={row.group} row={row} width={width} />
          ))}
        </g>
        {marks.map((seat) => (
          <g key={seat.id} {...pointing.markProps(seat.id)} aria-label={describe(seat)}>
            <SeatMark seat={seat} size={layout.seatSize} isPointed={seat.id === pointing.active} />
          </g>
        ))}
      </svg>
      <p className="seat-readout small" aria-hidden="true">
        {pointing.current ? describe(pointing.current) : <span className="muted">{hint}</span>}
      </p>
    </div>
  );
}

interface SeatHeadProps {
  readonly column: SeatColumn;
  readonly y: number;
  readonly hasWords: boolean;
}

function SeatHead({ column: { position, count, x }, y, hasWords }: SeatHeadProps) {
  const { positions, formats } = useMessages();
  return (
    <g transform={`translate(${x},${y})`}>
      {hasWords && (
        <g transform={`translate(0,${-SWATCH / 2})`}>
          <SeatSwatch position={position} />
        </g>
      )}
      <text className="seat-head" x={hasWords ? HEAD_MARK + 2 : 0} dominantBaseline="central">
        {hasWords ? `${positions[position]} ` : positionLetter(position)}
        {hasWords && <tspan className="seat-total">{formats.number(count)}</tspan>}
      </text>
    </g>
  );
}

function SeatRowText({ row, width }: { readonly row: SeatRow; readonly width: number }) {
  const { formats } = useMessages();
  return (
    <>
      <line className="seat-line" x1={0} x2={width} y1={row.lineY + 0.5} y2={row.lineY + 0.5} />
      {row.names.map((line, place) => (
        <text
          key={line}
          className="seat-group"
          x={0}
          y={row.labelY + (place - (row.names.length - 1) / 2) * LABEL_LINE}
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
      {row.counts.map(({ position, count, x, y }) => (
        <text key={position} className="seat-count" x={x} y={y} dominantBaseline="central">
          {formats.number(count)}
        </text>
      ))}
    </>
  );
}

interface SeatMarkProps {
  readonly seat: PlacedSeat;
  readonly size: number;
  readonly isPointed: boolean;
}

function SeatMark({ seat, size, isPointed }: SeatMarkProps) {
  const className = [
    'seat',
    seat.position,
    size > 48 ? 'huge' : size > 36 ? 'large' : '',
    isPointed ? 'pointed' : '',
  ];
  return (
    <g className={className.filter(Boolean).join(' ')} transform={`translate(${seat.x},${seat.y})`}>
      <rect x={0.5} y={0.5} width={size - 1} height={size - 1} />
      <text x={size / 2} y={size / 2} dominantBaseline="central" textAnchor="middle">
        {seat.state}
      </text>
    </g>
  );
}

/** A seat without a state, as large as a swatch. */
function SeatSwatch({ position }: { readonly position: string }) {
  return (
    <g className={`seat ${position}`}>
      <rect x={0.5} y={0.5} width={SWATCH - 1} height={SWATCH - 1} />
    </g>
  );
}
