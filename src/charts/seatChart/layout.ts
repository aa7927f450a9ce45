import type { Position } from '../../core/position.ts';
import { type LegendLayout, layoutLegend } from '../legend/layout.ts';
import { BAR_ORDER } from '../tallyBar/layout.ts';
import { textWidth } from '../textWidth.ts';
import { wrapLabel } from '../wrapLabel.ts';
import { divideColumns } from './divideColumns.ts';

/** One member in one vote. */
export interface Seat {
  readonly state: string;
  readonly group: string;
  readonly position: Position;
}

/** A mark of the chart, in px from the top left corner of the chart. */
export interface PlacedSeat extends Seat {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Its middle. */
  readonly left: number;
  readonly top: number;
}

/** The seats of one position stand below one another in all groups; the head says which and how many. */
export interface SeatColumn {
  readonly position: Position;
  readonly count: number;
  /** Seats in a line of it. */
  readonly perLine: number;
  readonly x: number;
}

/** How many of a group hold a position; behind the last of their seats. */
export interface SeatCount {
  readonly position: Position;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface SeatRow {
  readonly group: string;
  /** Its name, line by line. */
  readonly names: readonly string[];
  /** Where the line above the row stands. */
  readonly lineY: number;
  readonly labelY: number;
  readonly counts: readonly SeatCount[];
  readonly seats: readonly PlacedSeat[];
}

export interface SeatLayout {
  readonly width: number;
  readonly height: number;
  readonly seatSize: number;
  /** What the letters mean that stand over the columns where words have no room; undefined where they have. */
  readonly legend: LegendLayout | undefined;
  readonly headY: number;
  readonly columns: readonly SeatColumn[];
  readonly rows: readonly SeatRow[];
}

export interface SeatOptions {
  /** The groups in the order of the rows, with their names. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** The words over the seats of a position, with their number. */
  readonly headOf: (position: Position, count: number) => string;
  readonly width: number;
}

const GAP = 3;
const COLUMN_GAP = 16;
const NARROW_GAP = 12;
const LEGEND_GAP = 4;
/** From a seat to the number behind it. */
const COUNT_GAP = 6;
const HEAD_HEIGHT = 28;
/** The mark before the words of a head. */
export const HEAD_MARK = 18;
const ROW_PADDING = 10;
const LABEL_HEIGHT = 22;
const LABEL_GAP = 24;
/** From line to line of a group's name. */
export const LABEL_LINE = 17;
const TEXT_SIZE = 14;
/** Bold letters are a little wider. */
const BOLD = 1.04;
const COUNT_SIZE = 13;
/** Below this width a group's name stands above its seats instead of beside them, and seats are not counted. */
const NARROW = 640;
/** Below this width a name beside its seats takes two lines where it must. */
const MEDIUM = 960;
const MEDIUM_LABEL = 132;
/** The sides that seats have where each group's stand in one line, the largest that fits; in px. */
const LARGE_SEATS = [64, 60, 56, 52, 48, 44, 42, 40, 38, 36, 34, 32];
/** No side is a larger part of the width, so that few seats do not shout. */
const LARGEST_PART = 1 / 26;
/** The side of seats that stand in several lines. */
const SMALL_SEAT = { wide: 30, narrow: 28 } as const;

/**
 * Places one square for each member: a row for each group and a column for each position that anybody holds, in the
 * order of the bar; within, the seats in the order given, in as many lines as they need.
 *
 * Columns are shared by all rows, so that the place of a seat says its position without its colour. `width` in px, at
 * least 280; the height follows. Every mark lies inside the frame.
 */
export function layoutSeats(seats: readonly Seat[], { groups, headOf, width }: SeatOptions): SeatLayout {
  const shown = groups.filter(({ id }) => seats.some(({ group }) => group === id));
  const positions = BAR_ORDER.filter((position) => seats.some((seat) => seat.position === position));
  const membersOf = (group: string, position: Position) =>
    seats.filter((seat) => seat.group === group && seat.position === position);
  const counts = shown.map(({ id }) => positions.map((position) => membersOf(id, position).length));
  const isNarrow = width < NARROW;
  const labelWidth = Math.min(
    width < MEDIUM ? MEDIUM_LABEL : width,
    Math.max(0, ...shown.map(({ name }) => boldWidth(name))),
  );
  const startX = isNarrow ? 0 : labelWidth + LABEL_GAP;
  const { columns, hasWords, seatSize } = placeColumns(counts, {
    positions,
    headOf,
    startX,
    width,
    isNarrow,
  });

  const legend = hasWords ? undefined : layoutLegend(columns.map(explainColumn), width);
  const headTop = legend === undefined ? 0 : legend.height + LEGEND_GAP;
  let y = shown.length === 0 ? 0 : headTop + HEAD_HEIGHT;
  const rows = shown.map(({ id, name }): SeatRow => {
    const lineY = y;
    const top = lineY + ROW_PADDING + (isNarrow ? LABEL_HEIGHT : 0);
    const blocks = columns.map(({ position, x, perLine }) =>
      placeBlock(membersOf(id, position), { x, top, seatSize, perLine }),
    );
    y = Math.max(...blocks.map(({ bottom }) => bottom)) + ROW_PADDING;
    return {
      group: id,
      names: wrapLabel(name, isNarrow ? width : labelWidth, TEXT_SIZE * BOLD),
      lineY,
      labelY: isNarrow ? lineY + ROW_PADDING + 6 : top + seatSize / 2,
      counts: isNarrow ? [] : blocks.flatMap(({ count }) => count ?? []),
      seats: blocks.flatMap((block) => block.seats),
    };
  });
  return { width, height: y, seatSize, legend, headY: headTop + HEAD_HEIGHT / 2 - 2, columns, rows };

  function explainColumn({ position, count }: SeatColumn) {
    return { key: position, label: `${positionLetter(position)}  ${headOf(position, count)}` };
  }
}

/** The letter of a position. */
export function positionLetter(position: Position): string {
  return position === 'notRecorded' ? '–' : position;
}

interface ColumnOptions extends Pick<SeatOptions, 'headOf' | 'width'> {
  readonly positions: readonly Position[];
  readonly startX: number;
  readonly isNarrow: boolean;
}

/** Where each column begins, how many seats stand in a line of it, and how large they are; `counts` by row and column. */
function placeColumns(
  counts: readonly (readonly number[])[],
  { positions, headOf, startX, width, isNarrow }: ColumnOptions,
): Pick<SeatLayout, 'columns' | 'seatSize'> & { readonly hasWords: boolean } {
  const totals = positions.map((_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const heads = positions.map(
    (position, column) => HEAD_MARK + boldWidth(headOf(position, totals[column] ?? 0)),
  );
  const small = isNarrow ? SMALL_SEAT.narrow : SMALL_SEAT.wide;
  const countRoom = isNarrow ? 0 : COUNT_GAP + textWidth(String(Math.max(0, ...counts.flat())), COUNT_SIZE);
  const gap = isNarrow ? NARROW_GAP : COLUMN_GAP;
  const room = width - startX - gap * Math.max(0, positions.length - 1);
  const hasWords = sum(heads.map((head) => Math.max(head, small + countRoom))) <= room;
  const widthsOf = (perLine: readonly number[], size: number) =>
    perLine.map((places, column) =>
      Math.max(hasWords ? (heads[column] ?? 0) : 0, places * (size + GAP) - GAP + countRoom),
    );
  const fits = (perLine: readonly number[], size: number) => sum(widthsOf(perLine, size)) <= room;

  const longest = positions.map((_, column) => Math.max(1, ...counts.map((row) => row[column] ?? 0)));
  const large = LARGE_SEATS.find((size) => size <= width * LARGEST_PART && fits(longest, size));
  const seatSize = large ?? small;
  const perLine =
    large === undefined ? divideColumns(counts, longest, (places) => fits(places, small)) : longest;
  const widths = widthsOf(perLine, seatSize);
  const columns = positions.map(
    (position, column): SeatColumn => ({
      position,
      count: totals[column] ?? 0,
      perLine: perLine[column] ?? 1,
      x: startX + sum(widths.slice(0, column)) + column * gap,
    }),
  );
  return { columns, hasWords, seatSize };
}

interface BlockFrame {
  readonly x: number;
  readonly top: number;
  readonly seatSize: number;
  readonly perLine: number;
}

interface PlacedBlock {
  readonly seats: readonly PlacedSeat[];
  readonly count: SeatCount | undefined;
  readonly bottom: number;
}

/** The seats of one group and position, line by line, with their number behind the last. */
function placeBlock(members: readonly Seat[], { x, top, seatSize, perLine }: BlockFrame): PlacedBlock {
  const step = seatSize + GAP;
  const seats = members.map((seat, index): PlacedSeat => {
    const [left, above] = [x + (index % perLine) * step, top + Math.floor(index / perLine) * step];
    return {
      ...seat,
      id: seat.state,
      x: left,
      y: above,
      left: left + seatSize / 2,
      top: above + seatSize / 2,
    };
  });
  const last = seats.at(-1);
  return {
    seats,
    bottom: (last?.y ?? top) + seatSize,
    count: last && {
      position: last.position,
      count: seats.length,
      x: last.x + seatSize + COUNT_GAP,
      y: last.top,
    },
  };
}

function boldWidth(text: string): number {
  return Math.ceil(textWidth(text, TEXT_SIZE * BOLD));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
