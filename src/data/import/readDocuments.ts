import { parseDocument } from '../../core/parse/parseDocument.ts';
import type { DocumentReading } from '../../core/parse/parsedDocument.ts';
import type { NameResolver } from '../../core/state/resolveName.ts';
import { type DocumentText, type UnreadableText, unreadable } from '../documentText.ts';
import { PackedFailure } from '../packedFailure.ts';
import { readDocumentText } from '../readDocument.ts';
import { joinChunks } from './byteSource.ts';
import type { FoundFile } from './findFiles.ts';

/** Reads documents one after the other; what cannot be read is a problem of its reading. `onRead` gets the count. */
export async function readDocuments(
  files: readonly FoundFile[],
  resolver: NameResolver,
  onRead: (file: string, done: number) => void,
): Promise<readonly DocumentReading[]> {
  const readings: DocumentReading[] = [];
  for (const file of files) {
    const content = await readText(file);
    readings.push(
      'text' in content ? parseDocument(content.text, file.name, resolver) : passOver(file.name, content),
    );
    onRead(file.name, readings.length);
  }
  return readings;
}

async function readText(file: FoundFile): Promise<DocumentText> {
  try {
    return await readDocumentText(joinChunks(file.chunks), file.name);
  } catch (error) {
    if (!(error instanceof PackedFailure)) throw error;
    return unreadable(error.message);
  }
}

function passOver(source: string, { problem }: UnreadableText): DocumentReading {
  return {
    document: undefined,
    problems: [{ source, line: undefined, resolutionId: undefined, ...problem }],
  };
}
