/**
 * How many seats stand in a line of each column, so that all columns fit beside one another in few lines.
 *
 * `counts` are the seats by row and column; `longest` the most seats of each column in any row. Columns give up the
 * place that costs the fewest lines, the longest first, until `fits` says yes or each has one place left.
 */
export function divideColumns(
  counts: readonly (readonly number[])[],
  longest: readonly number[],
  fits: (perLine: readonly number[]) => boolean,
): readonly number[] {
  let perLine = longest;
  while (!fits(perLine)) {
    const shorter = shortenOne(counts, perLine);
    if (shorter === undefined) return perLine;
    perLine = shorter;
  }
  return perLine;
}

/** Undefined where every column has one place only. */
function shortenOne(
  counts: readonly (readonly number[])[],
  perLine: readonly number[],
): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  let [fewest, longest] = [Number.POSITIVE_INFINITY, 0];
  for (const [column, places] of perLine.entries()) {
    if (places === 1) continue;
    const candidate = perLine.with(column, places - 1);
    const lines = countLines(counts, candidate);
    if (lines > fewest || (lines === fewest && places <= longest)) continue;
    [best, fewest, longest] = [candidate, lines, places];
  }
  return best;
}

function countLines(counts: readonly (readonly number[])[], perLine: readonly number[]): number {
  return counts.reduce(
    (sum, row) => sum + Math.max(1, ...row.map((count, column) => Math.ceil(count / (perLine[column] ?? 1)))),
    0,
  );
}
