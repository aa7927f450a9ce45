import { OFFICIAL_DOCUMENTS } from '../ingest/sourceAddress.ts';
import type { Resolution } from '../resolution.ts';

/** Whether all texts of a data set were read from official documents, so that nobody else has rights in the tables. */
export function isOfOfficialDocuments(resolutions: readonly Resolution[]): boolean {
  return resolutions.every(({ source }) => source?.startsWith(OFFICIAL_DOCUMENTS) === true);
}

/** The places on the web that the texts of a data set come from, in the order of their names. */
export function originsOf(resolutions: readonly Resolution[]): readonly string[] {
  const origins = resolutions.flatMap(({ source }) => /^https?:\/\/[^/?#\s]+/.exec(source ?? '')?.[0] ?? []);
  return [...new Set(origins)].sort();
}
