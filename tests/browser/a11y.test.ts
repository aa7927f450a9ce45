import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { answerFile } from './support/dataFile.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { SPECIAL_LINKS, VIEW_LINKS } from './support/viewLinks.ts';

interface Setting {
  readonly language: 'en' | 'zh';
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Each language in each size, each size in both colours, each language in both colours. */
const SETTINGS: readonly Setting[] = [
  { language: 'en', viewport: WIDE, colorScheme: 'light' },
  { language: 'en', viewport: PHONE, colorScheme: 'dark' },
  { language: 'zh', viewport: PHONE, colorScheme: 'light' },
  { language: 'zh', viewport: WIDE, colorScheme: 'dark' },
];

describe('no fault that axe finds and no scrolling sideways', () => {
  test.each(Object.entries(VIEW_LINKS))('in the view %s', async (_, link) => {
    const page = await openPage(link, { reducedMotion: 'reduce' });
    for (const setting of SETTINGS) await expectSound(page, setting);
  });

  test.each(Object.entries(SPECIAL_LINKS))('in the page of a %s', async (_, link) => {
    const page = await openPage(link, { reducedMotion: 'reduce' });
    for (const setting of SETTINGS.filter((_setting, position) => position % 2 === 0)) {
      await expectSound(page, setting);
    }
  });

  test('in the page of a failure', async () => {
    const page = await openPage('', {
      before: answerFile('index.json', { status: 500 }),
      allow: [/Failed to load resource/, /was preloaded/],
    });
    await page.getByRole('alert').waitFor();
    await expectNoAxeViolations(page);
  });
});

async function expectSound(page: Page, { language, viewport, colorScheme }: Setting): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
  // On a phone only the language that is not spoken is offered.
  const isSpoken = (await page.locator(`html[lang^="${language}"]`).count()) === 1;
  if (!isSpoken) await page.getByRole('button', { name: language === 'zh' ? '中文' : 'English' }).click();
  await page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  await expectNoAxeViolations(page);
}
