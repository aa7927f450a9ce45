import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { renderFirstPages } from '../../src/firstPage/renderFirstPages.tsx';

const FOLDER = 'data/hrc-2022-2023';
const shipped = (file: string) =>
  readFileSync(new URL(`../../public/${FOLDER}/${file}`, import.meta.url), 'utf8');

describe(renderFirstPages, () => {
  const { en: html, zh } = renderFirstPages(FOLDER, shipped);

  test('counts what the package holds', () => {
    const { header, rows } = parseCsv(shipped('resolutions.csv'));
    const outcome = header.indexOf('outcome');
    const recorded = rows.filter((row) => row[outcome] === 'adopted_by_vote');
    expect(html).toContain(`<h1>${rows.length} texts adopted, ${recorded.length} by a recorded vote</h1>`);
  });

  test('draws the newest texts, as links to their pages', () => {
    const { header, rows } = parseCsv(shipped('resolutions.csv'));
    const [id, date] = ['id', 'date'].map((name) => header.indexOf(name));
    const newest = rows
      .map((row) => row[date ?? -1] ?? '')
      .sort()
      .at(-1);
    const ids = rows.filter((row) => row[date ?? -1] === newest).map((row) => row[id ?? -1]);
    const drawn = [...html.matchAll(/<tr\b.*?<\/tr>/gs)].slice(1).map(([row]) => row);
    expect(drawn).toHaveLength(25);
    expect(ids.some((newestId) => drawn[0]?.includes(`href="?view=resolution&amp;id=${newestId}"`))).toBe(
      true,
    );
  });

  test('draws the same in Chinese', () => {
    const { rows } = parseCsv(shipped('resolutions.csv'));
    expect(zh).toContain(`通过${rows.length}项案文`);
    expect(zh.match(/<tr\b/g)).toHaveLength(26);
  });

  test('refuses a package with faults, and names the place', () => {
    const damaged = (file: string) => shipped(file).replace(',Y,listed', ',Q,listed');
    expect(() => renderFirstPages(FOLDER, damaged)).toThrow(
      'first page not drawn: data/hrc-2022-2023/votes.csv, row 2: position is “Q”',
    );
  });
});
