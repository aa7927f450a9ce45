import { CELL_LOOKS, type CellLook, type MatrixCells } from './cells.ts';
import type { MatrixColours, PackedColour } from './colours.ts';

/** The size of cells in pixels of the device. */
export interface CellSize {
  /** From cell to cell. */
  readonly pitch: number;
  /** Of the ground between two cells, part of the pitch. */
  readonly gap: number;
}

/**
 * Paints a matrix into pixels: a square of `cells.size * pitch` a side, row by row.
 *
 * A pair from few votes is a smaller square of its colour; one without shared votes the ground with a dot in the
 * middle; one whose value is undefined hatched; a state with itself plain panel. Cells of fewer than five pixels
 * have no room for a dot: there no shared votes is the bare ground. Those of an earlier picture of the same size may
 * be painted over.
 */
export function paintCells(
  cells: MatrixCells,
  { pitch, gap }: CellSize,
  colours: MatrixColours,
  pixels = new Uint32Array((cells.size * pitch) ** 2),
): Uint32Array {
  const width = cells.size * pitch;
  pixels.fill(colours.ground);
  const inner = pitch - gap;
  for (let row = 0; row < cells.size; row += 1) {
    fillLines(pixels, { cells, row, pitch, inner, width }, colours);
    for (let column = 0; column < cells.size; column += 1) {
      const index = row * cells.size + column;
      const look = CELL_LOOKS[cells.looks[index] ?? 0] ?? 'plain';
      if (look === 'plain' || look === 'self') continue;
      const colour = colours.scale[cells.shades[index] ?? 0] ?? colours.ground;
      markCell({ pixels, width, left: column * pitch, top: row * pitch }, inner, look, colour, colours);
    }
  }
  return pixels;
}

interface CellRow {
  readonly cells: MatrixCells;
  readonly row: number;
  readonly pitch: number;
  /** A cell without its gap. */
  readonly inner: number;
  readonly width: number;
}

/**
 * Fills the cells of a row that are of one colour all over. Their lines are all alike: the first is written and the
 * others are copies, which takes a tenth of the time of as many small fills.
 */
function fillLines(pixels: Uint32Array, cellRow: CellRow, { scale, ground, panel }: MatrixColours): void {
  const { cells, row, pitch, inner, width } = cellRow;
  const start = row * pitch * width;
  for (let column = 0; column < cells.size; column += 1) {
    const index = row * cells.size + column;
    const look = CELL_LOOKS[cells.looks[index] ?? 0] ?? 'plain';
    if (look === 'thin' || look === 'noSharedVotes') continue;
    const colour = look === 'plain' ? (scale[cells.shades[index] ?? 0] ?? ground) : panel;
    const left = start + column * pitch;
    for (let x = left; x < left + inner; x += 1) pixels[x] = colour;
  }
  for (let line = 1; line < inner; line += 1) pixels.copyWithin(start + line * width, start, start + width);
}

interface Target {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly left: number;
  readonly top: number;
}

/** Draws what a cell has besides its ground. */
function markCell(
  target: Target,
  side: number,
  look: Exclude<CellLook, 'plain' | 'self'>,
  colour: PackedColour,
  { mark }: MatrixColours,
): void {
  switch (look) {
    case 'thin': {
      const inset = Math.max(1, Math.round(side / 4));
      fillSquare(target, inset, side - 2 * inset, colour);
      return;
    }
    case 'noSharedVotes': {
      const dot = Math.max(1, Math.round(side / 7));
      if (side >= 5) fillSquare(target, Math.floor((side - dot) / 2), dot, mark);
      return;
    }
    case 'undefined':
      hatchSquare(target, side, mark);
      return;
  }
}

function fillSquare(
  { pixels, width, left, top }: Target,
  inset: number,
  side: number,
  colour: PackedColour,
): void {
  for (let y = top + inset; y < top + inset + side; y += 1) {
    const start = y * width + left + inset;
    pixels.fill(colour, start, start + side);
  }
}

function hatchSquare({ pixels, width, left, top }: Target, side: number, colour: PackedColour): void {
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if ((x + y) % 4 === 0) pixels[(top + y) * width + left + x] = colour;
    }
  }
}
