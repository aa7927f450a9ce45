import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { joinChunks } from '../../../src/data/import/byteSource.ts';
import { findFiles } from '../../../src/data/import/findFiles.ts';
import { safeName } from '../../../src/data/import/safeName.ts';
import { listZipEntries } from '../../../src/data/import/zipEntries.ts';
import { memorySource } from './memorySource.ts';

function zip(files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  const content: Zippable = {};
  for (const [path, text] of Object.entries(files)) content[path] = strToU8(text);
  return zipSync(content, { level });
}

function filesIn(bytes: Uint8Array) {
  const { files, problems } = findFiles([memorySource('votes.zip', bytes)]);
  return {
    names: files.map(({ name }) => name),
    texts: files.map(({ chunks }) => new TextDecoder().decode(joinChunks(chunks))),
    problems: problems.map(({ source, message }) => `${source}: ${message}`),
  };
}

describe(listZipEntries, () => {
  test.each([0, 6] as const)('reads files and folders, packed at level %i', (level) => {
    const files = { 'set/votes.csv': 'a,b\n1,2\n', 'set/resolutions.csv': 'x\n'.repeat(50_000) };
    expect(filesIn(zip(files, level))).toEqual({
      names: Object.keys(files).map((name) => `votes.zip/${name}`),
      texts: Object.values(files),
      problems: [],
    });
  });

  test('reads an empty archive', () => {
    expect(filesIn(zip({}))).toEqual({ names: [], texts: [], problems: [] });
  });

  test.each([
    ['../../etc/passwd.csv', 'votes.zip/etc/passwd.csv'],
    ['/etc/passwd.csv', 'votes.zip/etc/passwd.csv'],
    ['C:\\data\\..\\votes.csv', 'votes.zip/data/votes.csv'],
    ['./a//b.csv', 'votes.zip/a/b.csv'],
    ['a\u0000b\u202e.csv', 'votes.zip/ab.csv'],
  ])('makes the path %j harmless', (path, name) => {
    expect(filesIn(zip({ [path]: 'a\n' })).names).toEqual([name]);
  });

  test('tells files of one name apart', () => {
    expect(filesIn(zip({ 'a/x.csv': '1', '../a/x.csv': '2', '/a/x.csv': '3' })).names).toEqual([
      'votes.zip/a/x.csv',
      'votes.zip/a/x (2).csv',
      'votes.zip/a/x (3).csv',
    ]);
  });

  test('leaves out what systems add of themselves', () => {
    expect(filesIn(zip({ '__MACOSX/._a.csv': '1', '.DS_Store': '2', 'a.csv': '3' })).names).toEqual([
      'votes.zip/a.csv',
    ]);
  });

  test('says that an archive is damaged, or locked, and never hangs', () => {
    const whole = zip({ 'a.csv': 'a,b\n1,2\n' });
    expect(filesIn(whole.slice(0, -10)).problems).toEqual([
      'votes.zip: The archive is damaged or cut short. The file was passed over.',
    ]);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (place, mask) => {
        const broken = whole.slice();
        broken[place] = (broken[place] ?? 0) ^ mask;
        const { files, problems } = findFiles([memorySource('votes.zip', broken)]);
        expect(files.length + problems.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('finds that what an entry holds is not what it was', () => {
    const bytes = zip({ 'a.csv': 'state,vote\nMEX,yes\n' }, 0);
    const place = bytes.findIndex((_, index) => bytes[index] === 0x79 && bytes[index + 1] === 0x65);
    bytes[place] = 0x6e;
    const [file] = listZipEntries(memorySource('a.zip', bytes));
    expect(() => [...(file?.chunks ?? [])]).toThrow('damaged');
  });
});

describe(safeName, () => {
  test('never leads up, nor to a root, whatever the path', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', 'C:', '\u0000', '~'), fc.string());
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('/', '\\'), (parts, separator) => {
        const name = safeName(parts.join(separator)) ?? 'none';
        expect(name).not.toMatch(/^[/\\]|^[A-Za-z]:[/\\]|(^|\/)\.\.?(\/|$)|\\/);
        expect(name).not.toBe('');
      }),
    );
  });
});
