/** The text of a cell without blanks around it; undefined where it is blank or `NA`, as R writes what is missing. */
export function cellText(row: readonly string[], index: number | undefined): string | undefined {
  const cell = index === undefined ? undefined : row[index];
  if (cell === undefined) return undefined;
  const text = isBare(cell) ? cell : cell.trim();
  return text === '' || text === 'NA' ? undefined : text;
}

/** Whether a cell begins and ends with a letter or digit of ASCII, as nearly all do: nothing is to be cut off. */
function isBare(cell: string): boolean {
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f;
}
