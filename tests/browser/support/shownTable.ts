import type { Locator, Page } from 'playwright-core';

/** The texts of a table on screen, cell by cell. */
export interface ShownTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a name, as a screen reader would find it. */
export function tableNamed(page: Page, name: string): Locator {
  return page.getByRole('table', { name, exact: true });
}

/** Reads a table by its name, once all of its rows are there. */
export async function readShownTable(page: Page, name: string): Promise<ShownTable> {
  return tableNamed(page, name).evaluate(async (table) => {
    const isComplete = () => table.querySelectorAll('tr').length === Number(table.ariaRowCount);
    while (!isComplete()) await new Promise((resolve) => requestAnimationFrame(resolve));
    const texts = (row: Element) => [...row.children].map((cell) => (cell.textContent ?? '').trim());
    const [header = [], ...rows] = [...table.querySelectorAll('tr')].map(texts);
    return { header, rows };
  });
}

/** The texts of one column, from the first row to the last; throws where the table has no such column. */
export async function readColumn(page: Page, table: string, column: string): Promise<readonly string[]> {
  const { header, rows } = await readShownTable(page, table);
  const index = header.indexOf(column);
  if (index === -1) throw new Error(`column missing in ${table}: ${column} (has ${header.join(', ')})`);
  return rows.map((row) => row[index] ?? '');
}

/** The heading of a column, which carries the direction in which it is sorted. */
export function columnHeading(page: Page, table: string, column: string): Locator {
  return tableNamed(page, table).getByRole('columnheader', { name: column, exact: true });
}

/** Presses a column's heading and gives the direction it then states. */
export async function sortBy(page: Page, table: string, column: string): Promise<string | null> {
  const heading = columnHeading(page, table, column);
  const before = await heading.getAttribute('aria-sort');
  await heading.getByRole('button').click();
  await heading.and(page.locator(`:not([aria-sort="${before}"])`)).waitFor();
  return heading.getAttribute('aria-sort');
}
