import { readFileSync } from 'node:fs';
import { parseDocument } from '../core/parse/parseDocument.ts';
import type { DocumentReading } from '../core/parse/parsedDocument.ts';
import { STATE_NAMES } from '../core/state/names/all.ts';
import { createNameResolver } from '../core/state/resolveName.ts';
import { type DocumentText, unreadable } from '../data/documentText.ts';
import { readDocumentText } from '../data/readDocument.ts';
import type { DocumentFile } from './listDocuments.ts';

/** Reads files one after the other; what cannot be read is a problem of its reading. `onRead` gets the count. */
export async function readDocuments(
  files: readonly DocumentFile[],
  onRead: (done: number) => void,
): Promise<readonly DocumentReading[]> {
  const resolver = createNameResolver(STATE_NAMES);
  const readings: DocumentReading[] = [];
  for (const { path, name } of files) {
    const content = await readText(path, name);
    readings.push('text' in content ? parseDocument(content.text, name, resolver) : passOver(name, content));
    onRead(readings.length);
  }
  return readings;
}

async function readText(path: string, name: string): Promise<DocumentText> {
  const bytes = readBytes(path);
  return typeof bytes === 'string'
    ? unreadable(`The file could not be opened (${bytes}).`)
    : readDocumentText(bytes, name);
}

/** The bytes of a file, or the code of the error. */
function readBytes(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  }
}

function passOver(
  source: string,
  { problem }: Extract<DocumentText, { readonly problem: unknown }>,
): DocumentReading {
  return {
    document: undefined,
    problems: [{ source, line: undefined, resolutionId: undefined, ...problem }],
  };
}
