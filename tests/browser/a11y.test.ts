import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { answerFile } from './support/dataFile.ts';
import { openPage } from './support/page.ts';
import { VIEW_LINKS } from './support/viewLinks.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

/** Each language with each size, each size in both colours, each language in both colours. */
const SETTINGS = [
  { language: 'en', viewport: WIDE, colorScheme: 'light' },
  { language: 'en', viewport: PHONE, colorScheme: 'dark' },
  { language: 'zh', viewport: PHONE, colorScheme: 'light' },
  { language: 'zh', viewport: WIDE, colorScheme: 'dark' },
] as const;

describe.each(Object.entries(VIEW_LINKS))('%s', (_, link) => {
  test('has no fault that axe finds and does not scroll sideways, whatever the setting', async () => {
    const page = await openPage(link, { reducedMotion: 'reduce' });
    for (const { language, viewport, colorScheme } of SETTINGS) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.getByRole('button', { name: language === 'zh' ? '中文' : 'English' }).click();
      await page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' });
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await expectNoAxeViolations(page);
    }
  });
});

test('a failure has no fault that axe finds', async () => {
  const page = await openPage('', {
    before: answerFile('index.json', { status: 500 }),
    allow: [/Failed to load resource/, /was preloaded/],
  });
  await page.getByRole('alert').waitFor();
  await expectNoAxeViolations(page);
});
