import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildApp } from './browser/support/buildApp.ts';
import { launchBrowser } from './browser/support/chromium.ts';
import { serveFolder } from './browser/support/staticServer.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser that all tests share is reached. */
    readonly browserEndpoint: string;
    /** The built page at the root of a host. */
    readonly rootUrl: string;
    /** The built page below `/some/sub/path/` of another host that has nothing at its root. */
    readonly subPathUrl: string;
    /** The folder of the built page. */
    readonly appFolder: string;
  }
}

/** Builds the page, serves it and starts the browser, once for all browser tests; gives what ends it all. */
export default async function setUpBrowserTests(project: TestProject): Promise<() => Promise<void>> {
  const endings: (() => Promise<void>)[] = [];
  const endAll = async () => {
    for (const end of endings.reverse()) await end();
  };
  try {
    const folder = await buildApp();
    endings.push(() => rm(folder, { recursive: true, force: true }));
    const root = await serveFolder(folder);
    endings.push(root.close);
    const subPath = await serveFolder(folder, '/some/sub/path/');
    endings.push(subPath.close);
    const browser = await launchBrowser();
    endings.push(() => browser.close());
    project.provide('browserEndpoint', browser.wsEndpoint());
    project.provide('rootUrl', root.url);
    project.provide('subPathUrl', subPath.url);
    project.provide('appFolder', folder);
  } catch (error) {
    await endAll();
    throw error;
  }
  return endAll;
}
