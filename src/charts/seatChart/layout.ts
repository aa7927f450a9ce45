import type { Position } from '../../core/position.ts';
import { BAR_ORDER } from '../tallyBar/layout.ts';

/** One member in one vote. */
export interface Seat {
  readonly state: string;
  readonly group: string;
  readonly position: Position;
}

/** A mark of the chart, in px from the top left corner of the chart. */
export interface PlacedSeat extends Seat {
  readonly x: number;
  readonly y: number;
}

/** The seats of one group that hold one position: a label stands above the first of them. */
export interface SeatRun {
  readonly position: Position;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface SeatRow {
  readonly group: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly runs: readonly SeatRun[];
  readonly seats: readonly PlacedSeat[];
}

export interface SeatLayout {
  readonly width: number;
  readonly height: number;
  readonly seatSize: number;
  readonly rows: readonly SeatRow[];
}

const GAP = 3;
/** Between two positions of one group. */
const RUN_GAP = 14;
const RUN_LABEL_HEIGHT = 18;
const GROUP_LABEL_HEIGHT = 22;
const ROW_GAP = 14;
/** Below this width a group's name stands above its seats instead of beside them. */
const NARROW = 640;
/** Room for the longest name in a wider family too: a picture taken out of the page has the fonts of its viewer. */
const GROUP_LABEL_WIDTH = 208;

/**
 * Places one square for each member: a row for each group, in it the positions in the order of the bar, in each
 * position the seats in the order given. Rows that are too long go on in the next line.
 *
 * `width` in px, at least one seat and its label; the height follows. Every mark lies inside the frame.
 */
export function layoutSeats(seats: readonly Seat[], groups: readonly string[], width: number): SeatLayout {
  const isNarrow = width < NARROW;
  const seatSize = isNarrow ? 32 : 34;
  const startX = isNarrow ? 0 : GROUP_LABEL_WIDTH;
  let y = 0;
  const rows: SeatRow[] = [];
  for (const group of groups) {
    const members = seats.filter((seat) => seat.group === group);
    if (members.length === 0) continue;
    const top = isNarrow ? y + GROUP_LABEL_HEIGHT : y;
    const placed = placeRow(members, { startX, endX: width, top, seatSize });
    rows.push({
      group,
      labelX: 0,
      labelY: isNarrow ? y + 15 : top + RUN_LABEL_HEIGHT + seatSize / 2,
      runs: placed.runs,
      seats: placed.seats,
    });
    y = placed.bottom + ROW_GAP;
  }
  return { width, height: Math.max(0, y - ROW_GAP), seatSize, rows };
}

interface RowFrame {
  readonly startX: number;
  readonly endX: number;
  readonly top: number;
  readonly seatSize: number;
}

interface PlacedRow {
  readonly seats: readonly PlacedSeat[];
  readonly runs: readonly SeatRun[];
  readonly bottom: number;
}

function placeRow(members: readonly Seat[], { startX, endX, top, seatSize }: RowFrame): PlacedRow {
  const seats: PlacedSeat[] = [];
  const runs: SeatRun[] = [];
  const lineHeight = RUN_LABEL_HEIGHT + seatSize;
  let x = startX;
  let lineTop = top;
  let isWrapped = false;
  for (const position of BAR_ORDER) {
    const run = members.filter((seat) => seat.position === position);
    if (run.length === 0) continue;
    const runWidth = run.length * (seatSize + GAP) - GAP;
    if (x > startX) x += RUN_GAP - GAP;
    // A line of seats that goes on from the line above has no room for labels, so a new run begins below it.
    if (x > startX && (isWrapped || x + runWidth > endX)) {
      x = startX;
      lineTop += lineHeight + GAP;
      isWrapped = false;
    }
    runs.push({ position, count: run.length, x, y: lineTop + RUN_LABEL_HEIGHT - 5 });
    for (const seat of run) {
      if (x > startX && x + seatSize > endX) {
        x = startX;
        lineTop += seatSize + GAP;
        isWrapped = true;
      }
      seats.push({ ...seat, x, y: lineTop + RUN_LABEL_HEIGHT });
      x += seatSize + GAP;
    }
  }
  return { seats, runs, bottom: lineTop + lineHeight };
}
