import type { GivenFile } from './importMessages.ts';

/** Files that a reader gave and that are still to be read; what reads them is fetched when the first come. */
export interface ImportRequest {
  readonly files: readonly GivenFile[];
}

let request: ImportRequest | undefined;
const listeners = new Set<() => void>();

/** The files given last; undefined before the first. */
export function readImportRequest(): ImportRequest | undefined {
  return request;
}

/** Follows what is given. */
export function subscribeToImportRequests(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks for files to be read. Nothing where there are none. */
export function requestImport(files: readonly GivenFile[]): void {
  if (files.length === 0) return;
  request = { files };
  for (const listener of listeners) listener();
}
