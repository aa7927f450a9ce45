import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { makeDocx } from '../data/docxFile.ts';
import { makePdf } from '../data/pdfFile.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { pageHeading } from './support/controls.ts';
import {
  chooseFiles,
  dropFiles,
  importPanel,
  ownSet,
  packageFile,
  type TestFile,
} from './support/giveFiles.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShownTable, tableNamed } from './support/shownTable.ts';

const TITLE = 'Human Rights Council resolutions, 2022–2023';
const DOCUMENTS = join(import.meta.dirname, '../cli/documents');
const READY = 'Your data set is ready';

function documents(): readonly TestFile[] {
  return readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: name.replaceAll('/', '-'), content: readFileSync(join(DOCUMENTS, name)) }));
}

describe('a package that is dropped', () => {
  test('is shown, named in the link, kept over a reload, and offered beside the shipped one', async () => {
    const page = await openPage();
    await tableNamed(page, 'Resolutions').waitFor();
    await dropFiles(page, [packageFile('mine')]);
    const panel = importPanel(page, READY);
    await panel.getByText('209 texts, 3,337 positions').waitFor();
    await panel.getByText(/^Kept in this browser/).waitFor();
    await poll(() => new URL(page.url()).searchParams.get('data')).toBe('mine');
    const version = new URL(page.url()).searchParams.get('version');
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    await page.reload();
    await pageHeading(page, /^209 texts adopted/).waitFor();
    expect(await page.getByText('is not here').count()).toBe(0);
    await page.locator('summary').filter({ hasText: 'Data sets' }).click();
    const choice = page.getByRole('list', { name: 'Data sets' });
    await poll(() => choice.getByRole('link').count()).toBe(2);
    expect(await choice.getByRole('listitem').allTextContents()).toEqual([
      `${TITLE}209 texts, 3,337 positions · Comes with the page`,
      `${TITLE}209 texts, 3,337 positions · Your own · version ${version}`,
    ]);
    expect(await choice.locator('[aria-current]').count()).toBe(1);
    await choice.getByRole('link').first().click();
    await poll(() => new URL(page.url()).searchParams.get('data')).toBe(null);
  });

  test('can be renamed, deleted, had back, and deleted for good', async () => {
    const page = await openPage('?view=data');
    await chooseFiles(page, [packageFile('mine')]);
    await importPanel(page, READY).waitFor();
    const entry = ownSet(page, TITLE);
    await entry.getByRole('button', { name: /^Rename/ }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('My own set');
    await page.keyboard.press('Enter');
    const renamed = ownSet(page, 'My own set');
    await renamed.getByText('Shown now').waitFor();
    await renamed.getByRole('button', { name: 'Delete “My own set”' }).click();
    await renamed.getByText('“My own set” was deleted.').waitFor();
    await poll(() => new URL(page.url()).searchParams.get('data')).toBe(null);
    await page.reload();
    await renamed.getByRole('button', { name: /^Undo/ }).click();
    await renamed.getByRole('link', { name: 'Show “My own set”' }).click();
    await page.getByRole('heading', { level: 2, name: 'My own set' }).waitFor();
    await renamed.getByRole('button', { name: /^Delete/ }).click();
    await renamed.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('You have added none yet.').waitFor();
    await page.reload();
    await page.getByText('You have added none yet.').waitFor();
  });

  test('is given back as the files that it was', async () => {
    const page = await openPage('?view=data');
    const given = packageFile('mine');
    await chooseFiles(page, [given]);
    const panel = importPanel(page, READY);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: /^Save/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('mine.zip');
    const saved = unzipSync(new Uint8Array(await buffer(await download.createReadStream())));
    if (typeof given.content === 'string') throw new Error('package not packed');
    expect(saved).toEqual(unzipSync(given.content));
  });

  test('is found by a link that was made with it, once it is there', async () => {
    const page = await openPage('?view=resolution&id=A-HRC-RES-50-4&data=mine&version=abcabcabcabc');
    const notice = page.getByRole('status').filter({ hasText: 'is not here' });
    await notice.getByText('The data set “mine”, version abcabcabcabc, is not here').waitFor();
    await notice.getByText(/Ask whoever sent the link for the package/).waitFor();
    await dropFiles(page, [packageFile('mine')]);
    await importPanel(page, READY).waitFor();
    await page.goto(
      new URL('?view=resolution&id=A-HRC-RES-50-4&data=mine&version=abcabcabcabc', page.url()).href,
    );
    await page
      .getByText(/^The link was made with version abcabcabcabc; this is version [0-9a-f]{12}$/)
      .waitFor();
    await pageHeading(page, /^Enhancement of international cooperation/).waitFor();
  });
});

describe('resolution documents that are dropped', () => {
  test('are read, Word and PDF among them, and what is no document is said', async () => {
    const page = await openPage();
    await tableNamed(page, 'Resolutions').waitFor();
    const text =
      documents()
        .find(({ name }) => name.includes('50-4'))
        ?.content.toString() ?? '';
    await dropFiles(page, [
      ...documents(),
      { name: 'copy.docx', content: makeDocx(text.split('\n')) },
      { name: 'empty.pdf', content: makePdf([]) },
      { name: 'notes.json', content: '{}' },
    ]);
    const panel = importPanel(page, READY);
    await panel.getByRole('heading', { name: '1 file passed over' }).waitFor();
    await panel.getByText(/^notes\.json:/).waitFor();
    expect((await readShownTable(page, 'Resolutions')).rows.length).toBeGreaterThan(2);
    await panel.getByRole('link', { name: /problems? found and listed/ }).click();
    await pageHeading(page, 'Data and methods').waitFor();
    await page.getByRole('cell', { name: 'empty.pdf' }).waitFor();
  });
});

describe('files that are no data', () => {
  test('are each named with the reason, and change nothing', async () => {
    const page = await openPage();
    await tableNamed(page, 'Resolutions').waitFor();
    await dropFiles(page, [
      { name: 'empty.csv', content: '' },
      { name: 'binary.csv', content: Uint8Array.from({ length: 500 }, (_, index) => index % 7) },
      { name: 'cut.zip', content: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) },
      { name: 'header.csv', content: 'rcid,country,country_code,vote\n' },
      { name: '<img src=x onerror=alert(1)>.csv', content: 'a,b\n' },
    ]);
    const panel = importPanel(page, 'No votes were found in these files');
    await panel.getByText('empty.csv: The file is empty.').waitFor();
    await panel
      .getByText('binary.csv: It holds binary data, not text: it is no table and no document.')
      .waitFor();
    await panel.getByText('cut.zip: The archive is damaged or cut short.').waitFor();
    await panel.getByText('img src=x onerror=alert(1)').first().waitFor();
    expect(await panel.locator('img').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await panel.getByRole('button', { name: 'Close' }).click();
    await poll(() => panel.count()).toBe(0);
    await tableNamed(page, 'Resolutions').waitFor();
  });
});

describe('a table of somebody’s own', () => {
  test('is read once they have said what its columns hold', async () => {
    const page = await openPage();
    await tableNamed(page, 'Resolutions').waitFor();
    const content = 'what,who,how\nPeace,France,Y\nPeace,Brazil,N\nBread,France,A\nBread,Brazil,Y\n';
    await dropFiles(page, [{ name: 'mine.csv', content }]);
    const panel = importPanel(page, 'One question before this can be read');
    const form = panel.getByRole('group', { name: 'What stands in mine.csv?' });
    const read = panel.getByRole('button', { name: 'Read it so' });
    expect(await read.isDisabled()).toBe(true);
    await form.getByLabel('Resolution (tells texts apart)').selectOption('what');
    await form.getByLabel(/^Body, where/).selectOption('General Assembly');
    await poll(() => read.isEnabled()).toBe(true);
    await expectNoAxeViolations(page);
    await read.click();
    await importPanel(page, READY).getByText('2 texts, 4 positions').waitFor();
    await pageHeading(page, /^2 texts/).waitFor();
  });
});

describe('an import', () => {
  const ROWS = '"3","United States","US","yes"\n'.repeat(400_000);

  test('shows how far it is, can be cancelled, and leaves nothing behind', async () => {
    const page = await openPage('?view=data');
    // From within the page, at the moment it can be pressed: a quick machine is done before a press from without.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const cancel = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Cancel');
        if (!cancel || !document.querySelector('[role=progressbar], progress')) return;
        observer.disconnect();
        cancel.click();
      }).observe(document, { childList: true, subtree: true });
    });
    await chooseFiles(page, [{ name: 'un_votes.csv', content: `rcid,country,country_code,vote\n${ROWS}` }]);
    await importPanel(page, 'Cancelled').getByText('Nothing of these files was kept').waitFor();
    await page.getByText('You have added none yet.').waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe(null);
  });

  test('keeps nothing before the page, on which it can be cancelled, has said so', async () => {
    const page = await openPage('?view=data', { before: holdBack });
    await chooseFiles(page, [packageFile('mine')]);
    await page.getByText('Keeping them in this browser').waitFor();
    expect(await page.getByRole('button', { name: 'Cancel' }).isDisabled()).toBe(true);
    await page.reload();
    await page.getByText('You have added none yet.').waitFor();
  });

  test('works below a sub-path', async () => {
    const page = await openPage('', { url: inject('subPathUrl') });
    await tableNamed(page, 'Resolutions').waitFor();
    await dropFiles(page, [packageFile('mine')]);
    await importPanel(page, READY).waitFor();
    await poll(() => new URL(page.url()).pathname).toBe('/some/sub/path/');
  });

  test.each([
    ['the storage is closed', closeStorage, 'The browser keeps nothing for this page'],
    ['there is no room', fillStorage, 'The browser has no room for it'],
  ])('where %s is there until the page is closed, and says so', async (_, hinder, words) => {
    const page = await openPage('?view=data', { before: hinder });
    await chooseFiles(page, [packageFile('mine')]);
    await importPanel(page, READY).getByText(words).waitFor();
    await ownSet(page, TITLE).getByText('until you close the page').waitFor();
    await page.getByRole('link', { name: 'Resolutions', exact: true }).click();
    await pageHeading(page, /^209 texts adopted/).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('mine');
  });
});

describe('kept data sets', () => {
  test('of another format are listed, not opened, and left as they are', async () => {
    const page = await openPage('?view=data');
    await chooseFiles(page, [packageFile('mine')]);
    await importPanel(page, READY).waitFor();
    await page.evaluate(changeFormat);
    await page.reload();
    await page
      .getByRole('status')
      .getByText(/^The data set “mine”, .* is not here$/)
      .waitFor();
    await ownSet(page, TITLE).getByText('Kept by another version of Rollcall').waitFor();
    expect(await ownSet(page, TITLE).getByRole('link').count()).toBe(0);
  });

  test('appear in another window at once', async () => {
    const page = await openPage('?view=data');
    await page.getByText('You have added none yet.').waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await chooseFiles(other, [packageFile('mine')]);
    await importPanel(other, READY).waitFor();
    await ownSet(page, TITLE).waitFor();
  });
});

describe('the section on the reader’s own data', () => {
  test.each(['light', 'dark'] as const)('keeps the rules of accessibility, in %s', async (colorScheme) => {
    const page = await openPage('?view=data', { colorScheme });
    await chooseFiles(page, [packageFile('mine')]);
    await importPanel(page, READY).waitFor();
    await ownSet(page, TITLE)
      .getByRole('button', { name: /^Rename/ })
      .click();
    await expectNoAxeViolations(page);
  });

  test('fits a phone, in Chinese', async () => {
    const page = await openPage('?view=data&lang=zh', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    await pageHeading(page, '数据与方法').waitFor();
    await dropFiles(page, [packageFile('mine')]);
    await importPanel(page, '您的数据集已就绪').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

const UNVOTES = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data/unvotes');

describe('the whole of unvotes', () => {
  test.skipIf(!existsSync(UNVOTES))(
    `is read with every row kept or reported (needs ${UNVOTES})`,
    async () => {
      const page = await openPage('?view=data');
      const names = ['un_votes.csv.gz', 'un_roll_calls.csv', 'un_roll_call_issues.csv'];
      await chooseFiles(
        page,
        names.map((name) => join(UNVOTES, name)),
      );
      const panel = importPanel(page, READY);
      await panel.getByText('6,202 texts, 869,935 positions').waitFor({ timeout: 45_000 });
      await panel.getByText('869,937 rows, 869,935 kept, 2 reported').waitFor();
    },
  );
});

/** The page never says that what was made may be kept. */
async function holdBack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (message: { readonly kind: string }) {
      if (message.kind !== 'keep') postMessage.call(this, message);
    };
  });
}

/** The browser keeps nothing, as in some private windows; neither for the page nor for its workers. */
async function closeStorage(page: Page): Promise<void> {
  const refuse = `IDBFactory.prototype.open = () => { throw new DOMException('closed', 'SecurityError'); };`;
  await page.addInitScript(refuse);
  await page.route('**/assets/importWorker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${refuse}${await response.text()}` });
  });
}

/** The device has no room left for the page. */
async function fillStorage(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { origin } = new URL(inject('rootUrl'));
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 20_000 });
}

/** Marks what is kept as being of a format that is not known. Runs in the page. */
function changeFormat(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rollcall');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('data-sets', 'readwrite');
      const store = transaction.objectStore('data-sets');
      const reading = store.get('catalogue');
      reading.onsuccess = () => {
        const { sets } = reading.result;
        store.put({ sets: sets.map((set: object) => ({ ...set, format: 99 })) }, 'catalogue');
      };
      transaction.oncomplete = () => resolve();
    };
  });
}
