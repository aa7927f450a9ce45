/** The form in which data sets are kept at present; sets in another form are listed and not opened. */
export const KEPT_FORMAT = 1;

/** What is known of a kept data set without opening it. */
export interface KeptSet {
  /** Names the set among all that are kept: id and version. */
  readonly key: string;
  readonly format: number;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The latest date of adoption. */
  readonly date: string | undefined;
  readonly resolutions: number;
  readonly votes: number;
  readonly problems: number;
  /** About as much as it takes on the device. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** When it was deleted, for as long as that can be undone; milliseconds since 1970. */
  readonly deletedAt: number | undefined;
  /** How many slices its long lists are kept in. */
  readonly slices: { readonly resolutions: number; readonly problems: number };
}

/** The key of a data set of an id and version. */
export function keptKey({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}

/** A record of the catalogue, or undefined where it is not of that form. */
export function decodeKeptSet(value: unknown): KeptSet | undefined {
  if (!isRecord(value) || !isRecord(value.slices)) return undefined;
  const { key, id, title, version, date, deletedAt, slices } = value;
  const { format, resolutions, votes, problems, bytes, addedAt } = value;
  if (!isText(key) || !isText(id) || !isText(title) || !isText(version)) return undefined;
  if (!isCount(format) || !isCount(resolutions) || !isCount(votes) || !isCount(problems)) return undefined;
  if (!isCount(bytes) || !isCount(addedAt)) return undefined;
  if (!isCount(slices.resolutions) || !isCount(slices.problems)) return undefined;
  return {
    key,
    format,
    id,
    title,
    version,
    date: isText(date) ? date : undefined,
    resolutions,
    votes,
    problems,
    bytes,
    addedAt,
    deletedAt: isCount(deletedAt) ? deletedAt : undefined,
    slices: { resolutions: slices.resolutions, problems: slices.problems },
  };
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
