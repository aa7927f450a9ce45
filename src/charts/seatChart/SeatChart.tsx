import { useMemo } from 'react';
import { POSITIONS } from '../../core/position.ts';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { layoutSeats, type PlacedSeat, type Seat, type SeatRow } from './layout.ts';
import './SeatChart.css';

interface SeatChartProps {
  readonly seats: readonly Seat[];
  /** The groups in the order of the rows, with their names. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly stateName: (state: string) => string;
  /** Read out in place of the picture. */
  readonly summary: string;
}

/** One square for each member, grouped by regional group and ordered by position. */
export function SeatChart({ seats, groups, stateName, summary }: SeatChartProps) {
  const [frame, width] = useWidth<HTMLDivElement>(960);
  const layout = useMemo(
    () =>
      layoutSeats(
        seats,
        groups.map(({ id }) => id),
        width,
      ),
    [seats, groups, width],
  );
  const groupNames = useMemo(() => new Map(groups.map(({ id, name }) => [id, name])), [groups]);
  return (
    <div ref={frame} className="seat-chart">
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={summary}
      >
        {layout.rows.map((row) => (
          <SeatRowMarks
            key={row.group}
            row={row}
            groupName={groupNames.get(row.group) ?? row.group}
            seatSize={layout.seatSize}
            stateName={stateName}
          />
        ))}
      </svg>
      <SeatLegend seats={seats} />
    </div>
  );
}

interface SeatRowMarksProps {
  readonly row: SeatRow;
  readonly groupName: string;
  readonly seatSize: number;
  readonly stateName: (state: string) => string;
}

function SeatRowMarks({ row, groupName, seatSize, stateName }: SeatRowMarksProps) {
  const { positions, formats } = useMessages();
  return (
    <g>
      <text className="seat-group" x={row.labelX} y={row.labelY} dominantBaseline="central">
        {groupName}
      </text>
      {row.runs.map((run) => (
        <text key={run.position} className="seat-run" x={run.x} y={run.y}>
          <tspan className="seat-letter">{positionLetter(run.position)}</tspan> {formats.number(run.count)}
        </text>
      ))}
      {row.seats.map((seat) => (
        <SeatMark
          key={seat.state}
          seat={seat}
          size={seatSize}
          label={`${stateName(seat.state)}: ${positions[seat.position]}`}
        />
      ))}
    </g>
  );
}

function SeatMark({
  seat,
  size,
  label,
}: {
  readonly seat: PlacedSeat;
  readonly size: number;
  readonly label: string;
}) {
  return (
    <g className={`seat ${seat.position}`} transform={`translate(${seat.x},${seat.y})`}>
      <title>{label}</title>
      <rect x={0.5} y={0.5} width={size - 1} height={size - 1} />
      <text x={size / 2} y={size / 2} dominantBaseline="central" textAnchor="middle">
        {seat.state}
      </text>
    </g>
  );
}

function SeatLegend({ seats }: { readonly seats: readonly Seat[] }) {
  const { positions } = useMessages();
  const present = POSITIONS.filter((position) => seats.some((seat) => seat.position === position));
  return (
    <ul className="seat-legend small" aria-hidden="true">
      {present.map((position) => (
        <li key={position}>
          <span className={`segment ${position}`} /> <strong>{positionLetter(position)}</strong>{' '}
          {positions[position]}
        </li>
      ))}
    </ul>
  );
}

function positionLetter(position: Seat['position']): string {
  return position === 'notRecorded' ? '–' : position;
}
