import { popcount, setBit } from '../agreement/bits.ts';
import type { VoteCells } from './voteCells.ts';

/**
 * How two states vote on average: the mean of the products of their positions (1, 0, −1) over the votes that both
 * cast, −1 to 1, NaN where there is none. A square matrix along the rows of the cells, row by row, symmetric.
 */
export function meanProducts(cells: VoteCells): Float64Array {
  const planes = packCells(cells);
  const size = cells.placed.length;
  const products = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = i; j < size; j += 1) {
      const mean = meanProduct(planes, i, j);
      products[i * size + j] = mean;
      products[j * size + i] = mean;
    }
  }
  return products;
}

/** A bit per row and vote that divided, 32 to a word: whether a state cast it, took a side, and was against. */
interface CellPlanes {
  readonly width: number;
  readonly cast: Uint32Array;
  readonly sided: Uint32Array;
  readonly against: Uint32Array;
}

function packCells({ starts, rows, values, dividing, placed }: VoteCells): CellPlanes {
  const width = Math.ceil(dividing.length / 32);
  const makePlane = () => new Uint32Array(placed.length * width);
  const planes = { width, cast: makePlane(), sided: makePlane(), against: makePlane() };
  for (let vote = 0; vote < dividing.length; vote += 1) {
    for (let cell = starts[vote] ?? 0, end = starts[vote + 1] ?? 0; cell < end; cell += 1) {
      const start = (rows[cell] ?? 0) * width;
      setBit(planes.cast, start, vote);
      if (values[cell] !== 0) setBit(planes.sided, start, vote);
      if (values[cell] === -1) setBit(planes.against, start, vote);
    }
  }
  return planes;
}

function meanProduct({ width, cast, sided, against }: CellPlanes, i: number, j: number): number {
  let shared = 0;
  let sum = 0;
  for (let word = 0, a = i * width, b = j * width; word < width; word += 1, a += 1, b += 1) {
    const both = (sided[a] ?? 0) & (sided[b] ?? 0);
    const opposite = both & ((against[a] ?? 0) ^ (against[b] ?? 0));
    shared += popcount((cast[a] ?? 0) & (cast[b] ?? 0));
    sum += popcount(both) - 2 * popcount(opposite);
  }
  return sum / shared;
}
