import type { Page } from 'playwright-core';

/** The first list of facts on the page: each term with what stands under it. */
export async function readFacts(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = await page
    .locator('dl')
    .first()
    .evaluate((list) =>
      [...list.children].map((fact) => {
        const [term = '', ...details] = [...fact.children].map(({ textContent }) => textContent ?? '');
        return [term, details] as const;
      }),
    );
  return Object.fromEntries(entries);
}
