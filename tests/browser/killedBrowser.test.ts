import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { type OwnBrowser, startOwnBrowser } from './support/chromium.ts';
import { pageHeading } from './support/controls.ts';
import { chooseFiles, importPanel, packageFile } from './support/giveFiles.ts';
import { isTakenOver } from './support/page.ts';

const DATA_PAGE = '?view=data&lang=en';
const READY = 'Your data set is ready';
const HERE = '/write-has-come-here';
/** Browsers are started one after the other, on a machine that may be busy. */
const PATIENCE_MS = 300_000;

/**
 * A site whose import worker stops for good at a write of the set `other`, counted from 1, and says so: the transaction
 * is open then, and what has been written so far has been handed to the browser.
 */
interface HoldingSite {
  readonly url: string;
  /** Resolves once the worker has stopped. */
  readonly reached: Promise<void>;
  /** Lets later workers write to the end. */
  readonly release: () => void;
}

async function serveHolding(write?: number): Promise<HoldingSite> {
  let isHolding = write !== undefined;
  let tell = () => {};
  const reached = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    // Never answered: whoever asks waits.
    if (path === HERE) return tell();
    // Kept on the device, the page would not ask for the worker again.
    if (path.startsWith('/sw.js')) return response.writeHead(404).end();
    const answer = await fetch(new URL(path, inject('rootUrl')));
    const body = Buffer.from(await answer.arrayBuffer());
    const stop = isHolding && /importWorker/.test(path) ? `(${stopAtWrite})(${write}, '${HERE}');` : '';
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.concat([Buffer.from(stop), body]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    reached,
    release: () => {
      isHolding = false;
    },
  };
}

/** Runs in the worker: its parts come first, the catalogue last. */
function stopAtWrite(write: number, address: string): void {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    const request = put.call(this, value, key);
    if (count > 0 || String(key).startsWith('set/other@')) count += 1;
    if (count === write) {
      const asking = new XMLHttpRequest();
      asking.open('GET', address, false);
      asking.send();
    }
    return request;
  };
}

async function openOn(profile: string, url: string): Promise<{ browser: OwnBrowser; page: Page }> {
  const browser = await startOwnBrowser(profile);
  onTestFinished(browser.kill);
  const page = await browser.context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(new URL(DATA_PAGE, url).href);
  await isTakenOver(page);
  return { browser, page };
}

const linksTo = (page: Page, id: string) =>
  page.getByRole('region', { name: 'Data sets, and your own' }).locator(`a[href*="data=${id}"]`);

/** Gives the page a set and waits until it is kept. */
async function keepSet(page: Page, id: string): Promise<void> {
  await chooseFiles(page, [packageFile(id)]);
  await importPanel(page, READY)
    .getByText(/^Kept in this browser/)
    .waitFor();
}

async function showSet(page: Page, url: string, id: string): Promise<void> {
  await page.goto(new URL(`?data=${id}&lang=en`, url).href);
  await pageHeading(page, /^209 texts adopted/).waitFor();
}

async function makeProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'rollcall-profile-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

describe('a browser that is killed while it writes a data set', { timeout: PATIENCE_MS }, () => {
  test.each([
    ['the first part', 1],
    ['the last part', 3],
    ['the catalogue', 4],
  ])('at %s, has the sets that it had, and takes the new one later', async (_, write) => {
    const site = await serveHolding(write);
    const profile = await makeProfile();
    const first = await openOn(profile, site.url);
    await keepSet(first.page, 'mine');
    await chooseFiles(first.page, [packageFile('other')]);
    await site.reached;
    await first.browser.kill();

    site.release();
    const { page } = await openOn(profile, site.url);
    await linksTo(page, 'mine').first().waitFor();
    expect(await linksTo(page, 'other').count()).toBe(0);
    await showSet(page, site.url, 'mine');
    await page.goto(new URL(DATA_PAGE, site.url).href);
    await isTakenOver(page);
    await keepSet(page, 'other');
    await showSet(page, site.url, 'other');
  });

  test('just after it, has the new one', async () => {
    const site = await serveHolding();
    const profile = await makeProfile();
    const first = await openOn(profile, site.url);
    await keepSet(first.page, 'mine');
    await first.browser.kill();
    const { page } = await openOn(profile, site.url);
    await showSet(page, site.url, 'mine');
  });
});
