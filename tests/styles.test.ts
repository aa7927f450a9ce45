import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The one sheet that may speak of the others' classes: it says what is printed. */
const SHARED_SHEET = 'src/ui/base.css';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => `src/${path}`)
  .filter((path) => path !== SHARED_SHEET);

// Every sheet is on the page as soon as its view was fetched ahead: two that give one class its looks fight.
test('no class is given its looks in two sheets', () => {
  const claims = sheets.flatMap((sheet) => [...bareClasses(sheet)].map((name) => ({ name, sheet })));
  const fights = claims.filter(({ name, sheet }) =>
    claims.some((claim) => claim.name === name && claim.sheet !== sheet),
  );
  expect(claims.length).toBeGreaterThan(100);
  expect(fights).toEqual([]);
});

/** The classes that stand alone as a selector of a sheet. */
function bareClasses(sheet: string): ReadonlySet<string> {
  const text = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...text.matchAll(/([^{};]+)\{/g)].flatMap((rule) => (rule[1] ?? '').split(','));
  return new Set(selectors.map((selector) => selector.trim()).filter((text) => /^\.[\w-]+$/.test(text)));
}
