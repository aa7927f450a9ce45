import type { DocumentReading, ParsedDocument } from '../parse/parsedDocument.ts';
import { compareCodeUnits } from './documentOrder.ts';

/**
 * The readings without second copies: of documents that say the same in the same language, only the one whose
 * name sorts first stays. Readings without a document all stay. The answer is sorted by source.
 */
export function dropCopies(readings: readonly DocumentReading[]): readonly DocumentReading[] {
  const sorted = [...readings].sort((a, b) => compareCodeUnits(sourceOf(a), sourceOf(b)));
  const seen = new Set<string>();
  return sorted.filter(({ document }) => {
    if (document === undefined) return true;
    const content = contentOf(document);
    if (seen.has(content)) return false;
    seen.add(content);
    return true;
  });
}

function sourceOf({ document, problems }: DocumentReading): string {
  return document?.source ?? problems[0]?.source ?? '';
}

/** Everything a document says, without its name and its line numbers. */
function contentOf(document: ParsedDocument): string {
  const { source: _source, closingLine: _line, listed, ...rest } = document;
  const names = listed?.map(({ code, position, printed }) => [code ?? `?${printed}`, position]);
  const facts = Object.entries(rest).sort(([a], [b]) => compareCodeUnits(a, b));
  return JSON.stringify([facts, names]);
}
