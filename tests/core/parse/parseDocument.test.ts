import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/parse/parseDocument.ts';
import type { DocumentReading } from '../../../src/core/parse/parsedDocument.ts';
import { STATE_NAMES } from '../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../src/core/state/resolveName.ts';
import { countTally } from '../../../src/core/tally.ts';

const folder = join(import.meta.dirname, '../../fixtures/documents');
const resolver = createNameResolver(STATE_NAMES);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

function read(name: string): DocumentReading {
  return parseDocument(readFileSync(join(folder, `${name}.txt`), 'utf8'), `${name}.txt`, resolver);
}

/** JSON with one listed name per line. */
function format(reading: DocumentReading): string {
  const oneLine = (record: string) => record.replace(/\s*\n\s*/g, ' ');
  return `${JSON.stringify(reading, undefined, 2).replace(/\{\s+"printed"[^}]*\}/g, oneLine)}\n`;
}

describe('a document in tests/fixtures/documents', () => {
  test.each(names)('%s is read as its JSON says', async (name) => {
    const golden = join(folder, `${name}.json`);
    expect(existsSync(golden)).toBe(true);
    await expect(format(read(name))).toMatchFileSnapshot(golden);
  });

  test.each(names.filter((name) => !name.startsWith('broken-')))(
    '%s has lists that equal its tally, with every name resolved',
    (name) => {
      const { document } = read(name);
      expect(document).toBeDefined();
      const listed = document?.listed ?? [];
      expect(listed.filter(({ code }) => code === undefined)).toEqual([]);
      if (document?.listed !== undefined)
        expect(countTally(listed.map(({ position }) => position))).toEqual(document.declared);
    },
  );
});

describe('the same vote in six languages', () => {
  const positions = (name: string) =>
    (read(name).document?.listed ?? []).map(({ code, position }) => `${code} ${position}`).sort();

  test.each([
    'A-HRC-RES-50-4.zh',
    'fr-recorded-vote',
    'es-recorded-vote',
    'ru-recorded-vote',
    'ar-recorded-vote',
  ])('%s gives the positions of the English document', (name) => {
    expect(positions(name)).toHaveLength(47);
    expect(positions(name)).toEqual(positions('A-HRC-RES-50-4.en'));
  });
});
