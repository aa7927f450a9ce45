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
  const response = await named(address, fetch(address));
  if (!response.ok) throw new FetchFailure(address, `HTTP ${response.status}`);
  // The connection may still break while the file comes in.
  return named(address, response.text());
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

/** A step of fetching a file, whose failure names the file. */
async function named<T>(address: string, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    throw new FetchFailure(address, error instanceof Error ? error.message : String(error));
  }
}
