import { type PairMatrix, pairKindAt } from '../../core/agreement/pairMatrix.ts';

/** How a cell looks, by the numbers that stand in `MatrixCells.looks`. */
export const CELL_LOOKS = ['plain', 'thin', 'noSharedVotes', 'undefined', 'self'] as const;
export type CellLook = (typeof CELL_LOOKS)[number];

/** Steps of the scale of colours, from apart to together. */
export const SHADES = 256;

/** The cells of a matrix as they are drawn: square, row by row, in the order of the states. */
export interface MatrixCells {
  readonly size: number;
  /** 0 (the measure's least value) to `SHADES` − 1 (its greatest). */
  readonly shades: Uint8Array;
  /** Places in `CELL_LOOKS`. */
  readonly looks: Uint8Array;
}

/** The cells of a matrix with its states in an order; those from fewer votes than `minShared` are thin. */
export function makeCells(matrix: PairMatrix, order: readonly number[], minShared: number): MatrixCells {
  const size = order.length;
  const { low, high } = matrix.range;
  const shades = new Uint8Array(size * size);
  const looks = new Uint8Array(size * size);
  order.forEach((i, row) => {
    order.forEach((j, column) => {
      const value = matrix.values[i * matrix.size + j] ?? 0;
      shades[row * size + column] = Math.round(((value - low) / (high - low)) * (SHADES - 1));
      looks[row * size + column] = CELL_LOOKS.indexOf(lookOf(matrix, i, j, minShared));
    });
  });
  return { size, shades, looks };
}

function lookOf(matrix: PairMatrix, i: number, j: number, minShared: number): CellLook {
  if (i === j) return 'self';
  const kind = pairKindAt(matrix, i, j);
  if (kind !== 'measured') return kind;
  return (matrix.counts[i * matrix.size + j] ?? 0) < minShared ? 'thin' : 'plain';
}
