/** The text of a cell without blanks around it; undefined where it is blank or `NA`, as R writes what is missing. */
export function cellText(row: readonly string[], index: number | undefined): string | undefined {
  const text = index === undefined ? undefined : row[index]?.trim();
  return text === '' || text === 'NA' ? undefined : text;
}
