import { buffer } from 'node:stream/consumers';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';

/** A CSV file that the page gave out. */
export interface DownloadedCsv {
  readonly fileName: string;
  readonly header: readonly string[];
  /** By column name, in the order of the file. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Presses the button that gives a table as CSV, by the table's title, and reads the file. */
export async function downloadCsv(page: Page, title: string): Promise<DownloadedCsv> {
  const button = page.getByRole('button', { name: `Download “${title}” as CSV` });
  return readDownload(page, () => button.click());
}

/** Reads the CSV file that the page gives out when something is done; throws where it is not sound. */
export async function readDownload(page: Page, act: () => Promise<void>): Promise<DownloadedCsv> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const text = (await buffer(await download.createReadStream())).toString('utf8');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`CSV malformed: ${JSON.stringify(errors[0])}`);
  return { fileName: download.suggestedFilename(), header: meta.fields ?? [], rows: data };
}
