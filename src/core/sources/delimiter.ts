/** What may stand between the cells of a table, the likeliest first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** As much of a text as is looked at, however long its first line is. */
const SAMPLE_LENGTH = 100_000;
const SAMPLE_LINES = 20;

/**
 * The character that parts the cells of a table, from its first lines; what stands in quotation marks does not count.
 *
 * Of those that give every line as many cells as the first, the one that gives the most; where none does, the one
 * that stands most often in the first line. A comma where nothing parts anything.
 */
export function findDelimiter(start: string): Delimiter {
  const lines = bareLines(start);
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    cells: lines.map((line) => countCells(line, delimiter)),
  }));
  const dividing = counts.filter(({ cells }) => (cells[0] ?? 1) > 1);
  const even = dividing.filter(({ cells }) => cells.every((count) => count === cells[0]));
  const [best] = (even.length > 0 ? even : dividing).toSorted(
    (a, b) => (b.cells[0] ?? 0) - (a.cells[0] ?? 0),
  );
  return best?.delimiter ?? ',';
}

/** The first lines that are not blank, without what stands in quotation marks, and without one that is cut off. */
function bareLines(start: string): readonly string[] {
  const sample = start.slice(0, SAMPLE_LENGTH);
  const lines = sample.replace(/"[^"]*(?:"|$)/g, '').split(/\r\n|[\r\n]/);
  const whole = sample.length < start.length && lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.filter((line) => line.trim() !== '').slice(0, SAMPLE_LINES);
}

function countCells(line: string, delimiter: Delimiter): number {
  return line.split(delimiter).length;
}
