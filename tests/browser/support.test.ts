import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from './support/axe.ts';
import { openContext, openPage, settleReports, watchFaults } from './support/page.ts';
import { type StaticSite, serveFolder } from './support/staticServer.ts';

const SOUND =
  '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Sound</title><main><h1>Sound</h1></main>';
const PAGES = {
  'index.html': SOUND,
  'error.html': `${SOUND}<script>console.error('broken')</script>`,
  'warning.html': `${SOUND}<script>console.warn('doubtful')</script>`,
  'thrown.html': `${SOUND}<script>setTimeout(() => { throw new Error('thrown late') })</script>`,
  'missing.html': `${SOUND}<img alt="" src="nowhere.png">`,
  'foreign.html': `${SOUND}<img alt="" src="http://localhost:1/pixel.png">`,
  'data.html': `${SOUND}<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">`,
  'inaccessible.html':
    '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Bad</title><main><h1>Bad</h1><img src="data:,">',
};

let folder: string;
let site: StaticSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rollcall-pages-'));
  await Promise.all(Object.entries(PAGES).map(([name, html]) => writeFile(join(folder, name), html)));
  site = await serveFolder(folder, '/deep/er/');
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('watchFaults', () => {
  test.each([
    ['nothing on a sound page', 'index.html', []],
    ['nothing on data inside the page', 'data.html', []],
    ['an error in the console', 'error.html', [/^console error: broken/]],
    ['a warning in the console', 'warning.html', [/^console warning: doubtful/]],
    ['an error that nothing catches', 'thrown.html', [/^page error: thrown late/]],
    ['a file that is not there', 'missing.html', [/^console error: .*404/]],
    [
      'a request to another origin',
      'foreign.html',
      [/^request to another origin: http:\/\/localhost:1\/pixel.png/, /^console error/],
    ],
  ])('reports %s', async (_, name, patterns) => {
    const context = await openContext();
    const faults = watchFaults(context, new URL(site.url).origin);
    const page = await context.newPage();
    await page.goto(site.url + name);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    await settleReports(context);
    expect(faults).toEqual(patterns.map((pattern) => expect.stringMatching(pattern)));
  });
});

describe('openPage', () => {
  test.fails('fails the test of a page that reports an error', async () => {
    await openPage('error.html', { url: site.url });
  });

  test('lets a fault pass that the test brings about', async () => {
    await openPage('error.html', { url: site.url, allow: [/broken/] });
  });

  test('opens the page as the options say', async () => {
    const page = await openPage('?q=1#part', {
      url: site.url,
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      locale: 'zh-CN',
    });
    expect(page.url()).toBe(`${site.url}?q=1#part`);
    const seen = await page.evaluate(() => ({
      width: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      language: navigator.language,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }));
    expect(seen).toEqual({ width: 390, dark: true, language: 'zh-CN', zone: 'UTC' });
  });

  test('shows text that has width, in Latin, Cyrillic, Chinese and Arabic letters', async () => {
    const page = await openPage('', { url: site.url });
    for (const text of ['Rollcall', 'Голосование', '表决', 'تصويت']) {
      await page.locator('h1').evaluate((heading, words) => {
        heading.textContent = words;
        heading.style.display = 'inline-block';
      }, text);
      expect((await page.locator('h1').boundingBox())?.width).toBeGreaterThan(20);
    }
  });
});

describe('expectNoAxeViolations', () => {
  test('passes a sound page', async () => {
    await expectNoAxeViolations(await openPage('', { url: site.url }));
  });

  test('names the rule and the place in a page that has a fault', async () => {
    const page = await openPage('inaccessible.html', { url: site.url });
    await expect(expectNoAxeViolations(page)).rejects.toThrow(/image-alt[\s\S]*at img/);
  });
});

describe('serveFolder', () => {
  test('serves its path and nothing outside of it', async () => {
    const { origin } = new URL(site.url);
    const statuses = async (...paths: string[]) =>
      Promise.all(paths.map(async (path) => (await fetch(origin + path)).status));
    expect(await statuses('/deep/er/', '/deep/er/index.html', '/', '/index.html', '/deep/er/none')).toEqual([
      200, 200, 404, 404, 404,
    ]);
    expect(await statuses('/deep/er/..%2f..%2f..%2fetc%2fpasswd', '/deep/er/%')).toEqual([404, 404]);
  });
});
