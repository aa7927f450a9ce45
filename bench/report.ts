import type { BenchResult } from './harness.ts';

/** The results as one line of JSON: `{"results":[{"name","ours_ms","baseline","baseline_ms","ratio"}]}`. */
export function formatJson(results: readonly BenchResult[]): string {
  return JSON.stringify({
    results: results.map(({ name, oursMs, baseline, baselineMs, ratio }) => ({
      name,
      ours_ms: oursMs,
      baseline,
      baseline_ms: baselineMs,
      ratio,
    })),
  });
}

/** The results as a table in plain text, a header and one line each; numbers stand to the right. */
export function formatTable(results: readonly BenchResult[]): string {
  const rows = [
    ['what', 'ours, ms', 'baseline', 'baseline, ms', 'times faster'],
    ...results.map(({ name, oursMs, baseline, baselineMs, ratio }) => [
      name,
      formatNumber(oursMs),
      baseline,
      formatNumber(baselineMs),
      formatNumber(ratio),
    ]),
  ];
  const isText = (column: number) => column === 0 || column === 2;
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function formatNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
