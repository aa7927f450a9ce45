import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openMenu, pageHeading } from './support/controls.ts';
import { readDownload } from './support/download.ts';
import { readFacts } from './support/facts.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { tableNamed } from './support/shownTable.ts';

async function tabTo(page: Page, target: Locator, key = 'Tab', most = 250): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`not reached with ${most} presses of ${key}: ${target}`);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(20, 22, 26)';

describe('the frame of the page', () => {
  test('names the data set with its version and date', async () => {
    const page = await openPage();
    await page
      .getByRole('contentinfo')
      .getByText(
        /^Human Rights Council resolutions, 2022–2023 Data version [0-9a-f]{12}, to 13 October 2023$/,
      )
      .waitFor();
  });

  test('leads to each page, says which one is shown and titles it', async () => {
    const page = await openPage();
    const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
    const names = await links.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Resolutions', 'States', 'Data and methods']));
    for (const name of names.toReversed()) {
      await links.filter({ hasText: name }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await poll(() => page.title()).toBe(`${name} – Rollcall`);
      const current = page.locator('nav [aria-current="page"]');
      expect(await current.allTextContents()).toEqual([name]);
    }
  });

  test('titles a text and a state by their names', async () => {
    const page = await openPage('?view=resolution&id=A-HRC-RES-50-4');
    await poll(() => page.title()).toBe(
      'A/HRC/RES/50/4 Enhancement of international cooperation in the field of human rights – Rollcall',
    );
    await page.getByRole('link', { name: 'Mexico', exact: true }).first().click();
    await poll(() => page.title()).toBe('Mexico – Rollcall');
  });

  test('takes the selection of votes from page to page, and the name leads back to the beginning', async () => {
    const page = await openPage('?session=50&lang=en');
    await page.getByRole('navigation').getByRole('link', { name: 'States' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Resolutions' }).click();
    await page.getByRole('button', { name: 'Clear: Session 50' }).waitFor();
    await page.getByRole('link', { name: 'Rollcall', exact: true }).click();
    await poll(() => new URL(page.url()).search).toBe('?lang=en');
  });

  test('begins a new page at its top with the focus on its content', async () => {
    const page = await openPage();
    const link = page.getByRole('link', { name: 'A/HRC/RES/49/2', exact: true });
    await link.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(1000);
    await link.click();
    await page.getByRole('article').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await poll(() => focused(page)).toBe('content');
  });

  test('comes back with Back to where the reader was', async () => {
    const page = await openPage();
    const link = page.getByRole('link', { name: 'A/HRC/RES/49/2', exact: true });
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    await link.click();
    await page.getByRole('article').waitFor();
    await page.goBack();
    await tableNamed(page, 'Resolutions').waitFor();
    await poll(async () => Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThan(50);
  });
});

describe('the language', () => {
  test('changes words, names and dates, and stays in the link', async () => {
    const page = await openPage('?view=resolution&id=A-HRC-RES-50-4');
    await pageHeading(page, /^Enhancement/).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await pageHeading(page, '加强人权领域的国际合作').waitFor();
    await page.locator('header').getByText('经记录表决，以29票赞成、16票反对、2票弃权获得通过。').waitFor();
    expect((await readFacts(page)).日期).toEqual(['2022年7月7日']);
    await page.getByRole('link', { name: '墨西哥' }).first().waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    expect(await page.title()).toBe('A/HRC/RES/50/4 加强人权领域的国际合作 – Rollcall');
    expect(page.url()).toContain('lang=zh');
    await page.reload();
    await pageHeading(page, '加强人权领域的国际合作').waitFor();
    await page.getByRole('navigation').getByRole('link', { name: '国家', exact: true }).click();
    expect(page.url()).toContain('lang=zh');
    await page.getByRole('button', { name: 'English' }).click();
    await pageHeading(page, /states with recorded votes/).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('is the reader’s own where the link names none', async () => {
    const page = await openPage('', { locale: 'zh-CN' });
    await pageHeading(page, '通过209项案文，其中71项经记录表决').waitFor();
    const pressed = page.getByRole('button', { pressed: true });
    expect(await pressed.allTextContents()).toEqual(['中文']);
  });

  test('marks titles that are in another one', async () => {
    const page = await openPage('?lang=zh');
    const title = page.getByRole('link', { name: 'Advancing human rights in South Sudan' }).first();
    expect(await title.getAttribute('lang')).toBe('en');
  });

  test('is English where the words of the other cannot be had', async () => {
    const page = await openPage('?lang=zh', {
      before: async (target) => {
        await target.route('**/messages.zh-*.js', (route) => route.abort());
      },
      allow: [/Failed to load resource/],
    });
    await pageHeading(page, /^209 texts adopted/).waitFor();
  });
});

describe('the colours', () => {
  test('are the device’s own, or as chosen, and the choice is remembered', async () => {
    const page = await openPage('', { colorScheme: 'dark' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await ground(page)).toBe(DARK);
    const choice = page.getByRole('combobox', { name: 'Colours' });
    await choice.selectOption('Light');
    await poll(() => ground(page)).toBe(LIGHT);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await ground(page)).toBe(LIGHT);
    expect(await choice.locator('option:checked').textContent()).toBe('Light');
    await choice.selectOption('Device colours');
    await poll(() => ground(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await poll(() => ground(page)).toBe(LIGHT);
    await choice.selectOption('Dark');
    await poll(() => ground(page)).toBe(DARK);
    expect(page.url()).not.toContain('dark');
  });
});

describe('the keyboard', () => {
  test('skips to the content', async () => {
    const page = await openPage();
    await tableNamed(page, 'Resolutions').waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.and(page.locator(':focus')).count()).toBe(1);
    await poll(async () => (await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await poll(() => focused(page)).toBe('content');
    await page.keyboard.press('Tab');
    await poll(() => page.locator('main :focus').count()).toBe(1);
  });

  test('alone opens 50/4 and takes its record away as CSV', async () => {
    const page = await openPage();
    await tableNamed(page, 'Resolutions').waitFor();
    await tabTo(page, page.getByRole('searchbox', { name: 'Search' }));
    await page.keyboard.type('50/4');
    const link = page.getByRole('link', { name: 'A/HRC/RES/50/4', exact: true });
    await page
      .getByRole('status')
      .getByText(/^1 of 209/)
      .waitFor();
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    await pageHeading(page, /^Enhancement of international cooperation/).waitFor();
    await poll(() => focused(page)).toBe('content');
    await tabTo(page, page.getByRole('button', { name: 'Download “Per-state record” as CSV' }));
    const { rows } = await readDownload(page, () => page.keyboard.press('Enter'));
    expect(rows).toHaveLength(47);
  });

  test('alone narrows, sorts and clears', async () => {
    const page = await openPage();
    await tableNamed(page, 'Resolutions').waitFor();
    await tabTo(page, page.locator('summary', { hasText: 'Session' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: /^Session 50 / }));
    await page.keyboard.press('Space');
    await page
      .getByRole('status')
      .getByText(/^23 of 209/)
      .waitFor();
    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('button', { name: 'Clear: Session 50' }));
    await tabTo(page, page.getByRole('columnheader', { name: 'Title' }).getByRole('button'));
    await page.keyboard.press('Enter');
    await page.locator('[aria-sort="ascending"]').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Clear: Session 50' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^All 209/)
      .waitFor();
  });

  test.each([1280, 360])('never goes where the eye cannot follow, at %i px', async (width) => {
    const page = await openPage('?q=50/4', { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await tableNamed(page, 'Resolutions').waitFor();
    const hidden: string[] = [];
    for (let stops = 0; stops < 80; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(describeFocus);
      if (stop === undefined) break;
      if (!stop.isSeen) hidden.push(stop.name);
    }
    expect(hidden).toEqual([]);
  });
});

describe('on a phone', () => {
  test('the name of the page shown is in view among the names of pages', async () => {
    const page = await openPage('?view=data', { viewport: { width: 360, height: 740 }, hasTouch: true });
    const current = page.getByRole('navigation').getByRole('link', { name: 'Data and methods' });
    await poll(async () => {
      const box = await current.boundingBox();
      return box !== null && box.x >= 0 && box.x + box.width <= 360;
    }).toBe(true);
  });

  test('name, search, data sets, language and colours stand in one line', async () => {
    const page = await openPage('', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await tableNamed(page, 'Resolutions').waitFor();
    const masthead = page.getByRole('banner');
    const brand = await masthead.getByRole('link', { name: 'Rollcall' }).boundingBox();
    const colours = await masthead.getByRole('combobox', { name: 'Colours' }).boundingBox();
    expect(Math.abs((brand?.y ?? 0) - (colours?.y ?? 100))).toBeLessThan(20);
    expect((colours?.x ?? 0) + (colours?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  test.each(['Session', 'Outcome', 'Subject', 'Columns'])(
    'the menu %s stays on the screen',
    async (label) => {
      const page = await openPage('', { viewport: { width: 360, height: 740 }, hasTouch: true });
      await tableNamed(page, 'Resolutions').waitFor();
      const box = await (await openMenu(page, label)).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );
});

/** What has the focus and whether it can be seen; undefined at the end of the page. Runs in the page. */
function describeFocus(): { readonly name: string; readonly isSeen: boolean } | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const isOnScreen = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  let isClipped = false;
  for (let parent: Element | null = element; parent !== null; parent = parent.parentElement) {
    if (getComputedStyle(parent).clipPath !== 'none') isClipped = true;
  }
  return {
    name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(
      0,
      80,
    ),
    isSeen: isOnScreen && !isClipped && width > 4 && height > 4,
  };
}
