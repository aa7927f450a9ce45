import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { pageHeading } from './support/controls.ts';
import { dropFiles, importPanel, packageFile } from './support/giveFiles.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShownTable, tableNamed } from './support/shownTable.ts';
import { serveFolder } from './support/staticServer.ts';

/** Opens the page and waits until it is kept on the device. */
async function openKept(search: string, url: string): Promise<Page> {
  const page = await openPage(search, { url, serviceWorkers: 'allow' });
  await tableNamed(page, 'Resolutions').waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

describe('without a network, once visited', () => {
  test.each(['rootUrl', 'subPathUrl'] as const)('every link opens and reloads, at the %s', async (place) => {
    const page = await openKept('', inject(place));
    await page.context().setOffline(true);
    await page.goto(new URL('?view=resolution&id=A-HRC-RES-50-4', inject(place)).href);
    await pageHeading(page, /^Enhancement of international cooperation/).waitFor();
    await page.reload();
    await pageHeading(page, /^Enhancement of international cooperation/).waitFor();
    expect((await readShownTable(page, 'Per-state record')).rows).toHaveLength(47);
    await page.goto(new URL('?view=data&lang=zh', inject(place)).href);
    await pageHeading(page, '数据与方法').waitFor();
    const status = await page.evaluate(async () => (await fetch('data/hrc-2022-2023/votes.csv')).status);
    expect(status).toBe(200);
  });

  test('files are read, and kept over a reload', async () => {
    const page = await openKept('', inject('rootUrl'));
    await page.context().setOffline(true);
    await dropFiles(page, [packageFile('mine')]);
    await importPanel(page, 'Your data set is ready').waitFor();
    await poll(() => new URL(page.url()).searchParams.get('data')).toBe('mine');
    await page.reload();
    await pageHeading(page, /^209 texts adopted/).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('mine');
  });
});

describe('a new version of the page', () => {
  test('is fetched beside the old one and shown at the next load', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rollcall-update-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await cp(inject('appFolder'), folder, { recursive: true });
    const site = await serveFolder(folder);
    onTestFinished(site.close);
    const page = await openKept('', site.url);
    await change(folder, 'index.html', (text) => text.replace('<title>Rollcall', '<title>Newer'));
    await change(folder, 'sw.js', (text) => text.replace(/`?"?[0-9a-f]{12}"?`?/, '"newer"'));
    const html = () => page.evaluate(async () => (await fetch('./')).text());
    expect(await html()).toContain('<title>Rollcall');
    await page.reload();
    await tableNamed(page, 'Resolutions').waitFor();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    // Asked of the browser and not through the worker: the old one would stay for as long as it is asked for things.
    await poll(() => page.evaluate(isNewVersionActive)).toBe(true);
    expect(await html()).toContain('<title>Newer');
    expect(await (await page.reload())?.text()).toContain('<title>Newer');
    await tableNamed(page, 'Resolutions').waitFor();
  });
});

/** Runs in the page. */
async function isNewVersionActive(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  const isUnderWay = registration?.installing || registration?.waiting;
  const isFetched = (await caches.keys()).some((name) => name.endsWith(' newer'));
  return !isUnderWay && isFetched && registration?.active?.state === 'activated';
}

async function change(folder: string, name: string, edit: (text: string) => string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, edit(await readFile(path, 'utf8')));
}
