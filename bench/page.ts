import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { parseCsv } from '../src/data/csv.ts';
import { buildApp } from '../tests/browser/support/buildApp.ts';
import { launchBrowser } from '../tests/browser/support/chromium.ts';
import { serveFolder } from '../tests/browser/support/staticServer.ts';
import { type BenchPart, type BenchResult, medianOf } from './harness.ts';

const RUNS = 11;

/**
 * The built page in a real browser, cold: a new profile for every load.
 *
 * `first table`: from navigation until the first rows of the shipped set are painted, against a plain HTML file that
 * holds the same rows and no script: what any page with this table would take at the least. The build drew these rows;
 * `first answer` is when the program has taken them over and answers to choices. `filter`: from a choice
 * in a filter to the next frame with the new rows, against loading the page.
 */
export const pagePart: BenchPart = { name: 'page', run: measurePage };

async function measurePage(report: (line: string) => void): Promise<readonly BenchResult[]> {
  const folder = await buildApp();
  const plainFolder = await mkdtemp(join(tmpdir(), 'rollcall-plain-'));
  await writeFile(join(plainFolder, 'index.html'), await plainPage());
  const [site, plainSite, server] = [
    await serveFolder(folder),
    await serveFolder(plainFolder),
    await launchBrowser(),
  ];
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    report(await describeBundle(folder));
    const loads: number[] = [];
    const answers: number[] = [];
    const plainLoads: number[] = [];
    const filters: number[] = [];
    for (let run = 0; run < RUNS + 1; run += 1) {
      const load = await timeLoad(browser, site.url, timeFilter);
      const plain = await timeLoad(browser, plainSite.url);
      // The first round warms the browser's own caches and is not counted.
      if (run === 0) continue;
      loads.push(load.painted);
      answers.push(load.answered);
      plainLoads.push(plain.painted);
      filters.push(load.after);
    }
    return [
      compare('first table', medianOf(loads), 'the same rows as plain HTML', medianOf(plainLoads)),
      compare('first answer', medianOf(answers), 'the same rows as plain HTML', medianOf(plainLoads)),
      compare('filter', medianOf(filters), 'loading the page', medianOf(answers)),
    ];
  } finally {
    await browser.close();
    await server.close();
    await site.close();
    await plainSite.close();
    await rm(folder, { recursive: true });
    await rm(plainFolder, { recursive: true });
  }
}

type OpenedPage = Awaited<ReturnType<Browser['newPage']>>;

interface Load {
  /** From navigation to the first painted rows, ms by the page's own clock. */
  readonly painted: number;
  /** From navigation until the program has named the page, which it does once all of it can be used. */
  readonly answered: number;
  readonly after: number;
}

async function timeLoad(
  browser: Browser,
  url: string,
  next: (page: OpenedPage) => Promise<number> = async () => 0,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    await page.goto(url);
    const painted = await page.evaluate(() => window.firstRows);
    const answered = await page.evaluate(() => window.firstName);
    return { painted, answered, after: await next(page) };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    /** When the first rows of a table were painted. */
    firstRows: Promise<number>;
    /** When the page got a title of its own; when it was painted where it never gets one. */
    firstName: Promise<number>;
  }
}

/** Runs in the page before anything of it does. */
function watchPage(): void {
  window.firstRows = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('tbody tr') === null) return;
      observer.disconnect();
      // A task after the next frame's callbacks is a task after its paint.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(undefined);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  window.firstName = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.title.includes('–')) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    window.addEventListener('load', () => {
      if (document.getElementById('root') === null) resolve(window.firstRows);
    });
  });
}

async function timeFilter(page: OpenedPage): Promise<number> {
  await page.locator('summary', { hasText: 'Session' }).click();
  return page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('.popover[open] input');
    const before = document.querySelectorAll('tbody tr').length;
    const start = performance.now();
    box?.click();
    while (document.querySelectorAll('tbody tr').length === before) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  });
}

/** The scripts that the page asks for at once, compressed as servers do. */
async function describeBundle(folder: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const files = await readdir(join(folder, 'assets'));
  const initial = files.filter((file) => file.endsWith('.js') && html.includes(file));
  const sizes = await Promise.all(
    initial.map(async (file) => gzipSync(await readFile(join(folder, 'assets', file))).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `initial JavaScript: ${(total / 1000).toFixed(1)} kB gzipped in ${initial.length} files`;
}

/** A table of the shipped set without any script. */
async function plainPage(): Promise<string> {
  const csv = new URL('../public/data/hrc-2022-2023/resolutions.csv', import.meta.url);
  const { header, rows } = parseCsv(await readFile(csv, 'utf8'));
  const columns = ['symbol', 'title_en', 'date', 'outcome', 'counted_yes', 'counted_no', 'counted_abstain'];
  const cells = rows.map((row) =>
    columns.map((name) => `<td>${escapeHtml(row[header.indexOf(name)] ?? '')}</td>`).join(''),
  );
  const body = cells.map((row) => `<tr>${row}</tr>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Table</title><table><tbody>${body}</tbody></table></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function compare(name: string, oursMs: number, baseline: string, baselineMs: number): BenchResult {
  return { name, oursMs, baseline, baselineMs, ratio: baselineMs / oursMs };
}
