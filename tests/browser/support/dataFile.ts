import type { Page } from 'playwright-core';

/** Where a file of the shipped data set stands, whatever the host. */
function addressOf(file: string): string {
  return file === 'index.json' ? '**/data/index.json' : `**/data/hrc-2022-2023/${file}`;
}

/** For `before`: the file reaches the page with its text changed. */
export function changeFile(file: string, change: (text: string) => string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(addressOf(file), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  };
}

/** For `before`: the server answers with another status, or another text, than the file's. */
export function answerFile(
  file: string,
  answer: { readonly status?: number; readonly body?: string },
): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(addressOf(file), (route) => route.fulfill({ contentType: 'text/plain', ...answer }));
  };
}

/** For `before`: the file is held back until `release` is called. */
export function holdFile(file: string): {
  readonly before: (page: Page) => Promise<void>;
  readonly release: () => void;
} {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    before: async (page) => {
      await page.route(addressOf(file), async (route) => {
        await released;
        await route.continue();
      });
    },
    release: () => release(),
  };
}
