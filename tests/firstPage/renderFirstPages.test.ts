import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { type PackageTexts, renderFirstPages } from '../../src/firstPage/renderFirstPages.tsx';

const FOLDER = new URL('../../public/data/hrc-2022-2023/', import.meta.url);
const SHIPPED: PackageTexts = {
  folder: 'data/hrc-2022-2023',
  descriptor: JSON.parse(readText('datapackage.json')),
  tables: {
    resolutions: readText('resolutions.csv'),
    votes: readText('votes.csv'),
    states: readText('states.csv'),
    problems: readText('problems.csv'),
  },
};

function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

describe(renderFirstPages, () => {
  const { en: html, zh } = renderFirstPages(SHIPPED);

  test('counts what the package holds', () => {
    const { header, rows } = parseCsv(SHIPPED.tables.resolutions);
    const outcome = header.indexOf('outcome');
    const recorded = rows.filter((row) => row[outcome] === 'adopted_by_vote');
    expect(html).toContain(`<h1>${rows.length} texts adopted, ${recorded.length} by a recorded vote</h1>`);
  });

  test('draws the newest texts, as links to their pages', () => {
    const { header, rows } = parseCsv(SHIPPED.tables.resolutions);
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
    const { rows } = parseCsv(SHIPPED.tables.resolutions);
    expect(zh).toContain(`通过${rows.length}项案文`);
    expect(zh.match(/<tr\b/g)).toHaveLength(26);
  });

  test('refuses a package with faults, and names the place', () => {
    const votes = SHIPPED.tables.votes.replace(',Y,listed', ',Q,listed');
    expect(() => renderFirstPages({ ...SHIPPED, tables: { ...SHIPPED.tables, votes } })).toThrow(
      'first page not drawn: data/hrc-2022-2023/votes.csv, row 2: position is “Q”',
    );
  });
});
