import type { PairTables } from './agreementKernel.ts';

/** The tables of some states alone: state k of the answer is the state of `rows[k]`. Throws on a row that is not there. */
export function pickTables({ cells, stateCount }: PairTables, rows: readonly number[]): PairTables {
  for (const row of rows) {
    if (!Number.isInteger(row) || row < 0 || row >= stateCount) throw new Error(`row unknown: ${row}`);
  }
  const size = rows.length;
  const picked = new Uint32Array(size * size * 9);
  // Cell by cell: this runs at every touch of a filter, and a view of nine numbers costs more than the nine.
  let end = 0;
  for (const a of rows) {
    for (const b of rows) {
      for (let cell = (a * stateCount + b) * 9, last = cell + 9; cell < last; cell += 1) {
        picked[end] = cells[cell] ?? 0;
        end += 1;
      }
    }
  }
  return { stateCount: size, cells: picked };
}

/** The rows of the states that cast a vote among those counted, ascending. */
export function votingRows({ cells, stateCount }: PairTables): readonly number[] {
  return Array.from({ length: stateCount }, (_, row) => row).filter((row) => {
    const start = (row * stateCount + row) * 9;
    return cells.subarray(start, start + 9).some((count) => count > 0);
  });
}
