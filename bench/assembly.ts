import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildApp } from '../tests/browser/support/buildApp.ts';
import { launchBrowser } from '../tests/browser/support/chromium.ts';
import { serveFolder } from '../tests/browser/support/staticServer.ts';
import { writeBareParse } from './assembly/bareParse.ts';
import { type PictureTimes, watchPage } from './assembly/watchPage.ts';
import { type BenchPart, type BenchResult, medianOf } from './harness.ts';
import { makeUnvotesFiles } from './import/unvotesFiles.ts';

const IMPORTS = 5;
const ROUNDS = 2;
const READY = 'Your data set is ready';

/** Every page that has a selection of votes. */
const VIEWS: Readonly<Record<string, string>> = {
  resolutions: 'view=resolutions',
  overview: 'view=overview',
  states: 'view=states',
  state: 'view=state&state=MEX',
  'compare 2': 'view=compare&states=MEX%2CBRA',
  'compare 8': 'view=compare&states=MEX%2CBRA%2CCHN%2CUSA%2CGBR%2CFRA%2CIND%2CEGY',
  alignment: 'view=alignment',
  groups: 'view=groups',
  subjects: 'view=subjects',
};

/**
 * The built page in a real browser with the votes of a whole Assembly, made up, in the form of `unvotes`.
 *
 * `browser import`: from the choice of the files until the page shows that the set is kept, against PapaParse's parse
 * of the votes alone in a worker of the same browser. `filter`: from a choice in a filter to the frame with the new
 * figure or table, against opening that page; what stands below it follows, and its time is reported too.
 */
export const assemblyPart: BenchPart = { name: 'assembly', run: measureAssembly };

async function measureAssembly(report: (line: string) => void): Promise<readonly BenchResult[]> {
  const folder = await buildApp();
  const files = await mkdtemp(join(tmpdir(), 'rollcall-assembly-'));
  const given = await writeFiles(files);
  const barePage = await writeBareParse(folder);
  const [site, server] = [await serveFolder(folder), await launchBrowser()];
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const imported = await timeImports(browser, { url: site.url, barePage, given }, report);
    const context = await openContext(browser);
    const { search } = await importOnce(context, site.url, given);
    const filters = await timeViews(context, `${site.url}?`, search, report);
    await context.close();
    return [imported, ...filters];
  } finally {
    await browser.close();
    await server.close();
    await site.close();
    await rm(folder, { recursive: true });
    await rm(files, { recursive: true });
  }
}

interface GivenFiles {
  readonly votes: string;
  readonly rollCalls: string;
  readonly rows: number;
}

async function writeFiles(folder: string): Promise<GivenFiles> {
  const { votes, rollCalls, rows } = makeUnvotesFiles();
  const paths = { votes: join(folder, 'un_votes.csv'), rollCalls: join(folder, 'un_roll_calls.csv') };
  await writeFile(paths.votes, votes);
  await writeFile(paths.rollCalls, rollCalls);
  return { ...paths, rows };
}

async function openContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US' });
  // The compiler that runs this file names inner functions by a helper, which the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(watchPage);
  return context;
}

interface ImportSetting {
  readonly url: string;
  readonly barePage: string;
  readonly given: GivenFiles;
}

/** Each import in a new profile, and the bare parse after it. The first of each warms the browser and is not counted. */
async function timeImports(
  browser: Browser,
  { url, barePage, given }: ImportSetting,
  report: (line: string) => void,
): Promise<BenchResult> {
  const ours: number[] = [];
  const bare: number[] = [];
  const during: number[] = [];
  const opening: number[] = [];
  for (let run = 0; run <= IMPORTS; run += 1) {
    const context = await openContext(browser);
    const imported = await importOnce(context, url, given);
    const parsed = await parseOnce(context, `${url}${barePage}`, given);
    await context.close();
    if (run === 0) continue;
    ours.push(imported.milliseconds);
    bare.push(parsed);
    during.push(imported.longest.during);
    opening.push(imported.longest.after);
  }
  report(
    `longest task of the page while files are read: ${taskText(during)}; when the set opens: ${taskText(opening)}`,
  );
  const [oursMs, baselineMs] = [medianOf(ours), medianOf(bare)];
  return {
    name: 'browser import',
    oursMs,
    baseline: 'PapaParse of the votes in a worker',
    baselineMs,
    ratio: baselineMs / oursMs,
  };
}

function taskText(times: readonly number[]): string {
  const worst = Math.max(...times);
  return worst === 0 ? 'none of 50 ms' : `${worst.toFixed(0)} ms at worst of ${times.length} imports`;
}

/** Imports the files on a page of its own; `search` names the set in links. */
async function importOnce(context: BrowserContext, url: string, { votes, rollCalls }: GivenFiles) {
  const page = await context.newPage();
  await page.goto(`${url}?view=data`);
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await page.evaluate(() => window.bench.quiet());
  const begun = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        addEventListener('change', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
      }),
  );
  await input.setInputFiles([votes, rollCalls]);
  const start = await begun;
  const end = await page.evaluate((ready) => window.bench.drawn('#import-title', ready), READY);
  const longest = await page.evaluate(
    async ({ from, to }) => {
      await window.bench.quiet();
      return {
        during: window.bench.longestTask(from, to),
        after: window.bench.longestTask(to, performance.now()),
      };
    },
    { from: start, to: end },
  );
  const search = new URL(page.url()).search.replace(/^\?view=data&/, '');
  await page.close();
  return { milliseconds: end - start, longest, search };
}

async function parseOnce(context: BrowserContext, url: string, { votes, rows }: GivenFiles): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('input').setInputFiles(votes);
  const answer = await page.evaluate((): Promise<unknown> => Reflect.get(window, 'parsed'));
  await page.close();
  const parsed = Object.fromEntries(Object.entries(Object(answer)));
  if (Number(parsed.rows) < rows) throw new Error(`rows missing: ${parsed.rows}`);
  return Number(parsed.milliseconds);
}

async function timeViews(
  context: BrowserContext,
  url: string,
  search: string,
  report: (line: string) => void,
): Promise<readonly BenchResult[]> {
  const results: BenchResult[] = [];
  for (const [name, view] of Object.entries(VIEWS)) {
    const page = await context.newPage();
    await page.goto(`${url}${view}&${search}`);
    await page.locator('main figure, main table').first().waitFor();
    const opened = await page.evaluate(() => performance.now());
    const changes = await changeFilters(page);
    await page.close();
    const worst = Math.max(...changes.map(({ first }) => first));
    const last = medianOf(changes.map((change) => change.last));
    report(`${name}: at worst ${worst.toFixed(0)} ms; all of the page ${last.toFixed(0)} ms (median)`);
    const oursMs = medianOf(changes.map(({ first }) => first));
    results.push({
      name: `filter: ${name}`,
      oursMs,
      baseline: 'opening the page',
      baselineMs: opened,
      ratio: opened / oursMs,
    });
  }
  return results;
}

/** Two sessions are chosen and given up, then the later half of the votes is. */
async function changeFilters(page: Page): Promise<readonly PictureTimes[]> {
  await page.evaluate(() => window.bench.quiet());
  await page.locator('.selection-bar summary', { hasText: 'Session' }).click();
  await page.locator('.selection-bar input[type=checkbox]:visible').first().waitFor();
  return page.evaluate(async (rounds) => {
    const [first, second] = document.querySelectorAll<HTMLInputElement>('.popover[open] input');
    const from = document.querySelector<HTMLInputElement>('.selection-bar input[type=date]');
    if (first === undefined || second === undefined || from === null) throw new Error('filters missing');
    // The page looks at what is set by itself, not at what a script sets.
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const startAt = (day: string) => () => {
      setValue?.call(from, day);
      from.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const click = (box: HTMLInputElement) => () => box.click();
    const acts = [first, second, first, second].map(click);
    const times: PictureTimes[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const act of [...acts, startAt('2019-01-01'), startAt('')])
        times.push(await window.bench.change(act));
    return times;
  }, ROUNDS);
}
