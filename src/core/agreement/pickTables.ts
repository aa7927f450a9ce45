import type { PairTables } from './agreementKernel.ts';

/** The tables of some states alone: state k of the answer is the state of `rows[k]`. Throws on a row that is not there. */
export function pickTables({ cells, stateCount }: PairTables, rows: readonly number[]): PairTables {
  for (const row of rows) {
    if (!Number.isInteger(row) || row < 0 || row >= stateCount) throw new Error(`row unknown: ${row}`);
  }
  const size = rows.length;
  const picked = new Uint32Array(size * size * 9);
  rows.forEach((a, i) => {
    rows.forEach((b, j) => {
      const start = (a * stateCount + b) * 9;
      picked.set(cells.subarray(start, start + 9), (i * size + j) * 9);
    });
  });
  return { stateCount: size, cells: picked };
}

/** The rows of the states that cast a vote among those counted, ascending. */
export function votingRows({ cells, stateCount }: PairTables): readonly number[] {
  return Array.from({ length: stateCount }, (_, row) => row).filter((row) => {
    const start = (row * stateCount + row) * 9;
    return cells.subarray(start, start + 9).some((count) => count > 0);
  });
}
