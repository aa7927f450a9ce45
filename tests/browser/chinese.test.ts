import Papa from 'papaparse';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SourceTable } from '../../src/core/sources/sourceTable.ts';
import { makeTexts, makeVotes, tallyCells } from '../core/sources/ohchr/builders.ts';
import { pageHeading } from './support/controls.ts';
import { changeFile } from './support/dataFile.ts';
import { readDownload } from './support/download.ts';
import { dropFiles, importPanel, type TestFile } from './support/giveFiles.ts';
import { openPage } from './support/page.ts';
import { poll } from './support/poll.ts';
import { readShippedTable } from './support/shippedTable.ts';
import { readShownTable, tableNamed } from './support/shownTable.ts';

const READY = '您的数据集已就绪';

/** Four words in a row, in small letters, that neither a quotation nor what is marked as English holds. */
async function englishIn(part: Locator): Promise<readonly string[]> {
  return part.evaluate((root) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('pre, code, [lang="en"]')) continue;
      const text = node.textContent?.replace(/“[^”]*”/g, '') ?? '';
      if (/(?:\b[a-z]+[ ,]+){3}[a-z]+/.test(text)) found.push(text);
    }
    return found;
  });
}

describe('the Chinese page of data and methods', () => {
  test('says in Chinese what is wrong with the shipped data and what its columns hold', async () => {
    const page = await openPage('?view=data&lang=zh');
    await pageHeading(page, '数据与方法').waitFor();
    const problems = '来源中发现1个问题';
    await poll(async () => (await readShownTable(page, problems)).rows).toEqual([
      [
        'A/HRC/RES/49/6',
        '国名拼写有误',
        '列入“赞成”名单的“Kazakstan”不是国名。已读作“Kazakhstan”（KAZ），这是唯一如此相近的国名。',
        'en/A-HRC-RES-49-6.en.txt',
        '5',
      ],
    ]);
    const dictionary = await readShownTable(page, '各栏含义');
    expect(dictionary.rows).toContainEqual([
      'votes.csv',
      'position',
      '文本',
      expect.stringMatching(/^Y赞成/),
    ]);
    expect(await englishIn(page.getByRole('main'))).toEqual([]);
    const button = page.getByRole('button', { name: `下载“${problems}”的CSV文件` });
    const csv = await readDownload(page, () => button.click());
    expect(csv.rows.map(({ message }) => message)).toEqual(
      readShippedTable('problems').map(({ message }) => message),
    );
  });

  test('does so for a set that was added, and on the page of a record of it', async () => {
    const page = await openPage('?view=data&lang=zh');
    await pageHeading(page, '数据与方法').waitFor();
    await dropFiles(page, [
      fileOf(
        'resolutions.csv',
        makeTexts(
          { ...tallyCells('3-1-0 1 53'), n_rollcall: '5' },
          { ...tallyCells('1-0-2'), n_rollcall: '3' },
          { symbol: 'E/CN.4/RES/1998/1', vote_type: 'ADOPTED WITHOUT VOTE', date: '1998-13-40' },
        ),
      ),
      fileOf(
        'votes_long.csv',
        makeVotes(
          ...['1 FRA France Y', '1 MEX Mexico Y', '1 JPN Japan Y', '1 CHN China -', '1 XXX Atlantis N'],
          ...['2 FRA France Y', '2 MEX Mexico N', '2 JPN Japan N', '9 MEX Mexico Y'],
        ),
      ),
      { name: 'notes.json', content: '{}' },
    ]);
    const panel = importPanel(page, READY);
    await panel.getByText('notes.json：文件是JSON，但不是记录列表；请提供对象列表，每行一个对象。').waitFor();
    expect(await englishIn(panel)).toEqual([]);
    await panel.getByRole('link', { name: /^发现并列出\d+个问题$/ }).click();
    await page.getByRole('heading', { name: '人权委员会，1998年', level: 2 }).waitFor();
    const table = page.getByRole('table', { name: /^来源中发现\d+个问题$/ });
    await table.getByText('“Atlantis”（XXX）不是本站各表所知的国家。1行：已略去。').waitFor();
    await table.getByText('所述票数为1-0-2，名单为1-2-0：“弃权”与“反对”的数字互相换了位置。').waitFor();
    await table.getByText('“1998-13-40”不是以yyyy-mm-dd写成的日期。该记录没有日期。').waitFor();
    expect(await englishIn(page.getByRole('main'))).toEqual([]);
    await table.getByRole('link', { name: 'E/CN.4/RES/1998/2' }).first().click();
    await page.getByText('两者均保留；该记录有争议。').waitFor();
    await page.getByText('resolutions.csv，第3行').first().waitFor();
    expect(await englishIn(page.getByRole('main').locator('.problem-list'))).toEqual([]);
  });

  test('leaves what somebody wrote into a data set as it is, and says that it is English', async () => {
    const before = changeFile('problems.csv', (text) => text.replace('is no name of a state', 'looks odd'));
    const page = await openPage('?view=data&lang=zh', { before });
    const cell = page.getByText('“Kazakstan”, listed in favour, looks odd.');
    await cell.waitFor();
    expect(await cell.getAttribute('lang')).toBe('en');
  });
});

describe('the Chinese page', () => {
  test('says in Chinese why files are not read', async () => {
    const page = await openPage('?lang=zh');
    await tableNamed(page, '决议').waitFor();
    await dropFiles(page, [
      { name: 'empty.csv', content: '' },
      { name: 'binary.csv', content: Uint8Array.from({ length: 500 }, (_, index) => index % 7) },
      { name: 'cut.zip', content: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) },
      { name: 'header.csv', content: 'rcid,country\n' },
      { name: 'no.docx', content: 'words' },
      { name: 'novel.txt', content: 'It was a dark and stormy night.\n'.repeat(20) },
      { name: 'open.csv', content: 'a,b\n1,"2\n3,4\n' },
    ]);
    const panel = page.locator('section').filter({ has: page.getByText('empty.csv：文件是空的。') });
    await panel.getByText('binary.csv：内容是二进制数据，不是文本').waitFor();
    await panel.getByText('cut.zip：压缩包已损坏或不完整。该文件已略过。').waitFor();
    await panel.getByText('no.docx：名称以.docx结尾，但不是Word文件。').waitFor();
    await panel.getByText('novel.txt：没有找到A/HRC/RES/50/4之类的文号').waitFor();
    expect(await englishIn(panel)).toEqual([]);
  });

  test('says in Chinese what is wrong with the shipped files', async () => {
    const before = changeFile('votes.csv', (text) =>
      text.replace('A-HRC-RES-50-4,MEX,A', 'A-HRC-RES-50-4,MEX,Q'),
    );
    const page = await openPage('?lang=zh', { before });
    await page.getByRole('alert').getByText('position为“Q”，不是Y、N、A、X之一').waitFor();
    expect(await englishIn(page.getByRole('alert'))).toEqual([]);
  });
});

/** A table as a file that a reader has. */
function fileOf(name: string, { header, rows }: SourceTable): TestFile {
  return { name, content: Papa.unparse([[...header], ...[...rows].map((row) => [...row])]) };
}
