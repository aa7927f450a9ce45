import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EarlyText } from '../../src/data/earlyTexts.ts';
import { FetchFailure, fetchJson, fetchText } from '../../src/data/fetchText.ts';

afterEach(() => vi.unstubAllGlobals());

/** What a server gives, by address; anything else is not found. */
function serve(texts: Readonly<Record<string, string>>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const text = texts[address];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  });
  return asked;
}

/** What the page asked for before its program was there. */
function askEarly(answers: Readonly<Record<string, Promise<EarlyText>>>): void {
  vi.stubGlobal('window', { earlyTexts: new Map(Object.entries(answers)) });
}

describe(fetchText, () => {
  test('gives the text of a file', async () => {
    serve({ 'data/a.csv': 'a,b' });
    expect(await fetchText('data/a.csv')).toBe('a,b');
  });

  test('takes what was asked for early, once', async () => {
    const asked = serve({ 'data/a.csv': 'later' });
    askEarly({ 'data/a.csv': Promise.resolve({ ok: true, status: 200, text: 'early' }) });
    expect(await fetchText('data/a.csv')).toBe('early');
    expect(asked).toEqual([]);
    expect(await fetchText('data/a.csv')).toBe('later');
    expect(asked).toEqual(['data/a.csv']);
  });

  test('names the file that is not there, asked for early or not', async () => {
    serve({});
    askEarly({ 'data/a.csv': Promise.resolve({ ok: false, status: 404, text: '' }) });
    for (const address of ['data/a.csv', 'data/b.csv']) {
      await expect(fetchText(address)).rejects.toEqual(new FetchFailure(address, 'HTTP 404'));
    }
  });

  test('names the file whose early request broke, and asks anew the next time', async () => {
    serve({ 'data/a.csv': 'a,b' });
    askEarly({ 'data/a.csv': Promise.reject(new TypeError('Failed to fetch')) });
    await expect(fetchText('data/a.csv')).rejects.toMatchObject({
      address: 'data/a.csv',
      message: 'Failed to fetch',
    });
    expect(await fetchText('data/a.csv')).toBe('a,b');
  });
});

describe(fetchJson, () => {
  test('names the file that is no JSON', async () => {
    serve({ 'data/index.json': '<!doctype html>' });
    await expect(fetchJson('data/index.json')).rejects.toBeInstanceOf(FetchFailure);
  });
});
