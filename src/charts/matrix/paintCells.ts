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
 * have no room for a dot: there no shared votes is the bare ground.
 */
export function paintCells(
  cells: MatrixCells,
  { pitch, gap }: CellSize,
  colours: MatrixColours,
): Uint32Array<ArrayBuffer> {
  const width = cells.size * pitch;
  const pixels = new Uint32Array(width * width).fill(colours.ground);
  const inner = pitch - gap;
  for (let row = 0; row < cells.size; row += 1) {
    for (let column = 0; column < cells.size; column += 1) {
      const index = row * cells.size + column;
      const look = CELL_LOOKS[cells.looks[index] ?? 0] ?? 'plain';
      const colour = colours.scale[cells.shades[index] ?? 0] ?? colours.ground;
      const target = { pixels, width, left: column * pitch, top: row * pitch };
      paintCell(target, inner, look, colour, colours);
    }
  }
  return pixels;
}

interface Target {
  readonly pixels: Uint32Array;
  readonly width: number;
  readonly left: number;
  readonly top: number;
}

function paintCell(
  target: Target,
  side: number,
  look: CellLook,
  colour: PackedColour,
  { panel, mark }: MatrixColours,
): void {
  switch (look) {
    case 'plain':
      fillSquare(target, 0, side, colour);
      return;
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
      fillSquare(target, 0, side, panel);
      hatchSquare(target, side, mark);
      return;
    case 'self':
      fillSquare(target, 0, side, panel);
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
