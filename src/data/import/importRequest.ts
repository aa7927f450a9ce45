import type { GivenFile, ImportRequest } from './importMessages.ts';

let request: ImportRequest | undefined;
const listeners = new Set<() => void>();

/** What is to be read, as asked for last; undefined before the first. What reads it is fetched when it comes. */
export function readImportRequest(): ImportRequest | undefined {
  return request;
}

/** Follows what is given. */
export function subscribeToImportRequests(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for files to be read, in the way that a person said for tables. Nothing where there are none. */
export function requestImport(
  files: readonly GivenFile[],
  mappings: ImportRequest['mappings'] = new Map(),
): void {
  if (files.length === 0) return;
  request = { files, mappings };
  for (const listener of listeners) listener();
}
