import { type EarlyText, takeEarlyText } from './earlyTexts.ts';

/** A file of the page could not be had; says which and why. */
export class FetchFailure extends Error {
  readonly address: string;

  constructor(address: string, reason: string) {
    super(reason);
    this.name = 'FetchFailure';
    this.address = address;
  }
}

/** The text of a file beside the page, by its relative address. Rejects with a FetchFailure. */
export async function fetchText(address: string): Promise<string> {
  const { ok, status, text } = await named(address, takeEarlyText(address) ?? fetchWhole(address));
  if (!ok) throw new FetchFailure(address, `HTTP ${status}`);
  return text;
}

async function fetchWhole(address: string): Promise<EarlyText> {
  const response = await fetch(address);
  const { ok, status } = response;
  return { ok, status, text: ok ? await response.text() : '' };
}

/** The content of a JSON file beside the page, not yet decoded. Rejects with a FetchFailure. */
export async function fetchJson(address: string): Promise<unknown> {
  const text = await fetchText(address);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FetchFailure(address, error instanceof Error ? error.message : String(error));
  }
}

/** The answer to a request, whose failure names the file; the connection may break while it comes in, too. */
async function named<T>(address: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new FetchFailure(address, error instanceof Error ? error.message : String(error));
  }
}
