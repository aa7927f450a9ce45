import { useMemo } from 'react';
import { useMessages } from '../../ui/LanguageContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { Legend } from '../legend/Legend.tsx';
import { layoutLegend, SWATCH } from '../legend/layout.ts';
import { BAR_ORDER } from '../tallyBar/layout.ts';
import { layoutSeats, type PlacedSeat, type Seat, type SeatRow } from './layout.ts';
import './SeatChart.css';

/** Between the last row and the legend, in px. */
const LEGEND_GAP = 12;

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
  const { positions } = useMessages();
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
  const legend = layoutLegend(
    BAR_ORDER.filter((position) => seats.some((seat) => seat.position === position)).map((position) => ({
      key: position,
      label: `${positionLetter(position)}  ${positions[position]}`,
    })),
    width,
  );
  const legendTop = layout.height + LEGEND_GAP;
  const height = legendTop + legend.height;
  return (
    <div ref={frame} className="seat-chart">
      <svg
        width={layout.width}
        height={height}
        viewBox={`0 0 ${layout.width} ${height}`}
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
        <Legend layout={legend} y={legendTop} swatch={(position) => <SeatSwatch position={position} />} />
      </svg>
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
  const { positions, formats, labelled } = useMessages();
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
          label={labelled(stateName(seat.state), positions[seat.position])}
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

/** A seat without a state, as large as a swatch. */
function SeatSwatch({ position }: { readonly position: string }) {
  return (
    <g className={`seat ${position}`}>
      <rect x={0.5} y={0.5} width={SWATCH - 1} height={SWATCH - 1} />
    </g>
  );
}

function positionLetter(position: Seat['position']): string {
  return position === 'notRecorded' ? '–' : position;
}
