/** What may stand between the cells of a table, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The character that parts the cells of a table: of those it may be, the one most often in its first line. */
export function findDelimiter(start: string): string {
  const line = firstLine(start);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? DELIMITERS[0];
}

/** The first line without what stands in quotation marks. */
function firstLine(start: string): string {
  return (
    start
      .slice(0, 1_000_000)
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]/, 1)[0] ?? ''
  );
}
