import { fitText } from '../fitText.ts';
import { textWidth } from '../textWidth.ts';

/** A state along both sides of the matrix. */
export interface MatrixState {
  readonly code: string;
  readonly name: string;
}

/** A label in px from the top left corner of the picture; at the middle of its row or column. */
export interface SideLabel {
  readonly key: string;
  readonly text: string;
  readonly at: number;
}

/** Where everything of a matrix stands, in px from the top left corner of the picture. */
export interface MatrixLayout {
  readonly size: number;
  /** From cell to cell, whole px. */
  readonly pitch: number;
  /** Ground between two cells, part of the pitch. */
  readonly gap: number;
  readonly left: number;
  readonly top: number;
  /** Of the cells alone. */
  readonly side: number;
  readonly width: number;
  /** What can be seen of it without scrolling sideways; the legend keeps within. */
  readonly seenWidth: number;
  readonly height: number;
  /** None where cells are too small for text of 12 px. */
  readonly rowLabels: readonly SideLabel[];
  readonly columnLabels: readonly SideLabel[];
  /** Whether cells have room for their value. */
  readonly hasValues: boolean;
  /** Whether all cells are readable without being enlarged. */
  readonly isReadable: boolean;
  /** Whether the picture is larger than what it stands in. */
  readonly isEnlarged: boolean;
}

export const LABEL_SIZE = 12;
/** The least pitch at which each row can have its label. */
export const READABLE_PITCH = 14;
const ENLARGED_PITCH = 16;
const VALUE_PITCH = 22;
const MOST_PITCH = 40;
const MOST_NAME_WIDTH = 200;
/** How much wider capitals are than the usual mixture of letters; codes are nothing else. */
const CAPITALS = 1.2;
const LABEL_GAP = 6;
/** Room above the columns for codes that stand on their side. */
const CODE_ROOM = 34;
/** Narrower pictures name rows by their codes. */
const NARROW = 600;
const MARGIN = 2;

/**
 * Lays out a square matrix of states in a picture of `width` px: as large as fits, names before the rows, or codes
 * where names leave too little room, and codes above the columns.
 *
 * Where rows would be too low even so, labels are left away and the cells take the whole width; `isEnlarged` then
 * gives cells large enough for labels, and a picture wider than `width`.
 */
export function layoutMatrix(
  states: readonly MatrixState[],
  width: number,
  isEnlarged: boolean,
): MatrixLayout {
  const size = states.length;
  const pitchBeside = (room: number) => Math.floor((width - room - MARGIN) / Math.max(1, size));
  const codes = states.map(({ code }) => code);
  const names = width < NARROW ? codes : states.map(({ name }) => name);
  const isReadable = pitchBeside(labelRoom(codes)) >= READABLE_PITCH;
  const texts = pitchBeside(labelRoom(names)) >= READABLE_PITCH || !isReadable ? names : codes;
  const isLabelled = isReadable || isEnlarged;
  const left = isLabelled ? labelRoom(texts) : MARGIN;
  const top = isLabelled ? CODE_ROOM : MARGIN;
  const largest = isReadable ? MOST_PITCH : READABLE_PITCH - 1;
  const fitting = Math.max(2, Math.min(pitchBeside(left), largest));
  const pitch = isEnlarged && !isReadable ? ENLARGED_PITCH : fitting;
  const side = size * pitch;
  const middle = (index: number) => index * pitch + pitch / 2;
  return {
    size,
    pitch,
    gap: pitch >= 8 ? 1 : 0,
    left,
    top,
    side,
    width: Math.max(width, left + side + MARGIN),
    seenWidth: width,
    height: top + side + MARGIN,
    rowLabels: isLabelled
      ? texts.map((text, index) => ({
          key: codes[index] ?? text,
          text: fitText(text, left - LABEL_GAP, LABEL_SIZE),
          at: top + middle(index),
        }))
      : [],
    columnLabels: isLabelled
      ? codes.map((code, index) => ({ key: code, text: code, at: left + middle(index) }))
      : [],
    hasValues: pitch >= VALUE_PITCH,
    isReadable,
    isEnlarged: isEnlarged && !isReadable,
  };
}

/** A cell by its places along the rows and the columns. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cell at a point of the picture, in px; undefined beside the cells. */
export function cellAt(
  { left, top, pitch, size }: MatrixLayout,
  x: number,
  y: number,
): CellPlace | undefined {
  const column = Math.floor((x - left) / pitch);
  const row = Math.floor((y - top) / pitch);
  return row >= 0 && row < size && column >= 0 && column < size ? { row, column } : undefined;
}

/** Where a key of the keyboard leads from a cell; undefined for a key that leads nowhere. */
export function moveCell({ row, column }: CellPlace, key: string, size: number): CellPlace | undefined {
  const within = (place: number) => Math.max(0, Math.min(size - 1, place));
  switch (key) {
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'ArrowLeft':
      return { row, column: within(column - 1) };
    case 'ArrowRight':
      return { row, column: within(column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: within(size - 1) };
    default:
      return undefined;
  }
}

function labelRoom(texts: readonly string[]): number {
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, LABEL_SIZE)), 0);
  return Math.ceil(Math.min(widest * CAPITALS, MOST_NAME_WIDTH)) + LABEL_GAP;
}
