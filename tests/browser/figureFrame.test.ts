import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openContext, openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { sortBy } from './support/shownTable.ts';

const RECORD = 'Per-state record';
const VOTE = '?view=resolution&id=A-HRC-RES-50-4';

function figureNamed(page: Page, name: string | RegExp): Locator {
  return page.getByRole('figure', { name });
}

/** Presses a button that gives a file, and reads it. */
async function saveFile(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

/** How many pixels of a part of a PNG are dark. */
async function darkPixels(
  page: Page,
  png: Buffer,
  part: { x: number; y: number; width: number; height: number },
) {
  return page.evaluate(
    async ([source, { x, y, width, height }]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const data = context?.getImageData(x, y, width, height).data ?? [];
      return [...data].filter((value, place) => place % 4 === 0 && value < 100).length;
    },
    [`data:image/png;base64,${png.toString('base64')}`, part] as const,
  );
}

describe('a table', () => {
  test.each(['overview', 'states', 'state&state=GBR', 'compare&states=GBR,VEN', 'groups', 'subjects'])(
    'of the page %s can be read to its last column on a tablet',
    async (view) => {
      const page = await openPage(`?view=${view}`, { viewport: { width: 768, height: 900 } });
      const tables = page.locator('figure table');
      await tables.first().waitFor();
      for (const width of [768, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        // What is clipped has no scroll bar: a table fits into its figure, or a frame around it scrolls.
        const reaching = await tables.evaluateAll((all) =>
          all
            .filter((table) => {
              const figure = table.closest('figure');
              const end = figure?.getBoundingClientRect().right ?? 0;
              let scrolls = false;
              for (let part = table.parentElement; part && part !== figure; part = part.parentElement) {
                scrolls ||= getComputedStyle(part).overflowX === 'auto';
              }
              return !scrolls && table.getBoundingClientRect().right > end + 1;
            })
            .map((table) => table.textContent?.slice(0, 60)),
        );
        expect(reaching).toEqual([]);
      }
    },
  );

  test('leaves as an SVG that stands alone, the same from a phone as from a desk', async () => {
    for (const width of [1280, 360]) {
      const page = await openPage(VOTE, { viewport: { width, height: 800 } });
      const figure = figureNamed(page, RECORD);
      const { name, content } = await saveFile(page, figure.getByRole('button', { name: /as SVG$/ }));
      expect(name).toBe('rollcall-A-HRC-RES-50-4.svg');
      const svg = content.toString('utf8');
      const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
      expect(texts.slice(0, 3)).toEqual([
        RECORD,
        'One row for each member',
        expect.stringMatching(
          /^Enhancement of international cooperation .* A\/HRC\/RES\/50\/4, Human Rights/,
        ),
      ]);
      expect(texts).toEqual(
        expect.arrayContaining(['State', 'Position', 'Argentina', 'Venezuela (Bolivarian Republic of)']),
      );
      expect(texts.filter((text) => text === 'In favour')).toHaveLength(29);
      expect(svg).toMatch(/^<svg[^>]* width="1048"/);
    }
  });

  test('keeps the width of its columns when it is sorted', async () => {
    const page = await openPage('?view=states');
    const title = /abstained most often/;
    await figureNamed(page, title).waitFor();
    const widths = () =>
      page
        .getByRole('columnheader')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
    const before = await widths();
    const name = (await page.getByRole('table').locator('caption').textContent()) ?? '';
    expect(await sortBy(page, name, 'Abstaining')).toBe('descending');
    expect(await widths()).toEqual(before);
  });
});

test('a picture leaves as a PNG with its words in it', async () => {
  const page = await openPage(VOTE);
  const figure = figureNamed(page, '29 in favour, 16 against, 2 abstaining');
  const { name, content } = await saveFile(page, figure.getByRole('button', { name: /as PNG$/ }));
  expect(name).toBe('rollcall-A-HRC-RES-50-4-tally.png');
  // The first line stands between 24 and 50 px, at twice the size.
  expect(await darkPixels(page, content, { x: 48, y: 48, width: 700, height: 52 })).toBeGreaterThan(500);
});

test('a figure is put into another page by the code that it gives, and leads from there to its own', async () => {
  const context = await openContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const { url } = await openPage(VOTE).then((opened) => ({ url: opened.url() }));
  await page.goto(url);
  const seats = page.locator('figure#seats');
  await seats.getByLabel(/^More/).click();
  await seats.getByRole('button', { name: /^Copy code to embed/ }).click();
  await seats.getByText('Code copied').first().waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await page.setContent(`<main>${code}</main>`);
  const frame = page.frameLocator('iframe[title^="2 of 5 regional groups were divided"]');
  await frame.getByText(/^Enhancement of international cooperation .* 7 July 2022$/).waitFor();
  const whole = await frame.getByRole('link', { name: 'Open in Rollcall' }).getAttribute('href');
  expect(new URL(whole ?? '').searchParams.has('embed')).toBe(false);
  expect(new URL(whole ?? '').searchParams.get('id')).toBe('A-HRC-RES-50-4');
});

describe('on paper', () => {
  async function printed(search: string): Promise<Page> {
    const page = await openPage(search, { colorScheme: 'dark', viewport: { width: 1280, height: 800 } });
    await page.getByRole('figure').first().waitFor();
    await page.setViewportSize({ width: 700, height: 990 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    return page;
  }

  test('pictures fit the page, and there is nothing to press', async () => {
    const page = await printed('?view=overview');
    const pictures = page.locator('figure svg');
    await poll(() =>
      pictures.evaluateAll((all) => all.every((svg) => svg.getBoundingClientRect().right <= 700)),
    ).toBe(true);
    expect(await pictures.count()).toBeGreaterThan(2);
    expect(await page.getByRole('button', { name: /^(Table|Download|More)/ }).count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  test('ink is dark on white though the screen is dark, and the address stands below', async () => {
    const page = await printed(VOTE);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page
      .getByRole('contentinfo')
      .getByText(/\?view=resolution&id=A-HRC-RES-50-4$/)
      .waitFor();
    expect(await page.getByRole('link', { name: 'All resolutions' }).count()).toBe(0);
  });

  test('tables keep their columns, as on a desk', async () => {
    const page = await printed('?view=overview');
    const heads = figureNamed(page, /^The closest vote/).getByRole('columnheader');
    const tops = await heads.evaluateAll((all) => all.map((head) => head.getBoundingClientRect().bottom));
    expect(new Set(tops).size).toBe(1);
  });
});
