import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** How a page is opened; every field may be left out. */
export interface OpenOptions {
  /** The whole address; the built page at the root of its host where not given. */
  readonly url?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly hasTouch?: boolean;
  /** Whether the page may be kept on the device. */
  readonly serviceWorkers?: 'allow' | 'block';
  /** Done with the page before it goes anywhere, for instance to answer a request in the server's place. */
  readonly before?: (page: Page) => Promise<void>;
  /** Faults that this test brings about on purpose. */
  readonly allow?: readonly RegExp[];
}

/**
 * Opens the page in a fresh context; `search` (`?…` or `#…`, or empty) is added to the address.
 *
 * When the test ends the context is closed, and the test fails if the page ever wrote an error or a warning
 * to the console, threw, or asked another origin than its own for anything.
 */
export async function openPage(search = '', options: OpenOptions = {}): Promise<Page> {
  const { url = inject('rootUrl'), before, allow = [], ...contextOptions } = options;
  const context = await openContext(contextOptions);
  const faults = watchFaults(context, new URL(url).origin);
  onTestFinished(async () => {
    await settleReports(context);
    const unexpected = faults.filter((fault) => !allow.some((pattern) => pattern.test(fault)));
    if (unexpected.length > 0) throw new Error(`page with faults:\n${unexpected.join('\n')}`);
  });
  const page = await context.newPage();
  await before?.(page);
  await page.goto(new URL(search, url).href);
  await isTakenOver(page);
  return page;
}

/** Waits until the program has what the build drew: until then the page is to be read, and answers nothing. */
export async function isTakenOver(page: Page): Promise<void> {
  await page.locator('body:not(:has(> #root[inert]))').waitFor({ state: 'attached' });
}

/** Waits until all that the pages reported has arrived: reports and answers come in one order. */
export async function settleReports(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.evaluate(() => undefined)));
}

/** A context of its own in the shared browser, closed when the test ends. */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // A page kept on the device would not ask the server that a test answers for.
    serviceWorkers: 'block',
    ...options,
  });
  // Below the limit of a test, so that what was waited for is named.
  context.setDefaultTimeout(30_000);
  return context;
}

/** What the browser is made to say where a context keeps no page on the device. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** What goes wrong in a context's pages, in words, in a list that grows as it happens. */
export function watchFaults(context: BrowserContext, origin: string): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const target = new URL(request.url());
    const isLocal =
      target.protocol === 'data:' || target.protocol === 'blob:' || target.protocol === 'about:';
    if (!isLocal && target.origin !== origin) faults.push(`request to another origin: ${request.url()}`);
  });
  return faults;
}
