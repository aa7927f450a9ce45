/** A data set that the page can show, as `data/index.json` lists it. */
export interface ListedDataSet {
  readonly id: string;
  readonly title: string;
  /** The folder of its package, relative to the list. */
  readonly path: string;
  /** What the list says of the set; undefined where it does not. */
  readonly version: string | undefined;
  readonly resolutions: number | undefined;
  readonly votes: number | undefined;
}

/** The data sets of a decoded `data/index.json`; entries that are not of that form are left out. */
export function decodeDataSetList(json: unknown): readonly ListedDataSet[] {
  const entries = isRecord(json) ? json.datasets : undefined;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const { id, title, path } = entry;
    if (typeof id !== 'string' || typeof title !== 'string' || typeof path !== 'string') return [];
    // A list cannot send the page to another place: a path is a folder below it.
    if (!/^[\w-][\w.-]*$/.test(path)) return [];
    const { version, resolutions, votes } = entry;
    return [
      {
        id,
        title,
        path,
        version: typeof version === 'string' ? version : undefined,
        resolutions: countOf(resolutions),
        votes: countOf(votes),
      },
    ];
  });
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
