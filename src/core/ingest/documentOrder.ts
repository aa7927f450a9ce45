import { compareSymbols } from '../compareSymbols.ts';
import { LANGUAGES } from '../language.ts';
import type { ParsedDocument } from '../parse/parsedDocument.ts';

/** Orders documents by language, as tables list them, then by name; total over distinct sources. */
export function compareByLanguageAndSource(a: ParsedDocument, b: ParsedDocument): number {
  return (
    LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language) ||
    compareSymbols(a.source, b.source) ||
    compareCodeUnits(a.source, b.source)
  );
}

/** Orders texts by code unit, whatever the locale. */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
