const SEPARATOR = '; ';

/** Several texts in one cell, joined by `; `. A semicolon inside a text becomes a comma; empty texts are left out. */
export function joinList(items: readonly string[]): string {
  return items
    .map((item) => item.replaceAll(';', ',').trim())
    .filter((item) => item !== '')
    .join(SEPARATOR);
}

/** The texts of a cell written by `joinList`; an empty cell holds none. */
export function splitList(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(SEPARATOR);
}
