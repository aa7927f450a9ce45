import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';

/** A file to give to the page. */
export interface TestFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

const SHIPPED = join(import.meta.dirname, '../../../public/data/hrc-2022-2023');

/** The shipped data set as a ZIP of its package, under another id, as somebody would send it. */
export function packageFile(id: string): TestFile {
  const files = readdirSync(SHIPPED).map((name) => {
    const text = readFileSync(join(SHIPPED, name), 'utf8');
    const own =
      name === 'datapackage.json' ? text.replace('"name": "hrc-2022-2023"', `"name": "${id}"`) : text;
    return [`${id}/${name}`, new TextEncoder().encode(own)] as const;
  });
  return { name: `${id}.zip`, content: zipSync(Object.fromEntries(files), { level: 1 }) };
}

/** Lets files fall on the page, as a person would with the mouse. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const plain = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    const target = document.body;
    const options = { bubbles: true, cancelable: true, dataTransfer: transfer };
    target.dispatchEvent(new DragEvent('dragover', options));
    target.dispatchEvent(new DragEvent('drop', options));
  }, plain);
}

/** Chooses files in the form on the page on data and methods. */
export async function chooseFiles(page: Page, files: readonly TestFile[] | readonly string[]): Promise<void> {
  const input = page.getByRole('region', { name: 'Data sets, and your own' }).locator('input[type=file]');
  const payload = files.map((file) =>
    typeof file === 'string' ? file : { name: file.name, mimeType: '', buffer: Buffer.from(file.content) },
  );
  await input.setInputFiles(
    payload.every((each) => typeof each === 'string')
      ? payload
      : payload.filter((each) => typeof each !== 'string'),
  );
}

/** What the page says of an import, under the heading given. */
export function importPanel(page: Page, heading: string | RegExp): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading }) });
}

/** The entry of a data set in the list of the reader's own. */
export function ownSet(page: Page, title: string): Locator {
  return page
    .getByRole('region', { name: 'Data sets, and your own' })
    .getByRole('listitem')
    .filter({ hasText: title });
}
