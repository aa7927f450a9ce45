import type { ParsedDocument } from '../parse/parsedDocument.ts';
import { compareDocuments } from './compareDocuments.ts';
import { compareByLanguageAndSource } from './documentOrder.ts';

/**
 * The documents of one symbol, parted into the resolutions they are about; one group where the symbol is unique.
 *
 * Two documents in one language with unlike titles and unlike votes are two resolutions under one symbol. A
 * document in another language joins the group that it contradicts least.
 */
export function splitRepeats(documents: readonly ParsedDocument[]): readonly (readonly ParsedDocument[])[] {
  const groups: ParsedDocument[][] = [];
  for (const document of [...documents].sort(compareByLanguageAndSource)) {
    const group = groups
      .filter((members) => !members.some((member) => areStrangers(member, document)))
      .sort((a, b) => countDecisive(a, document) - countDecisive(b, document))[0];
    if (group === undefined) groups.push([document]);
    else group.push(document);
  }
  return groups;
}

function areStrangers(a: ParsedDocument, b: ParsedDocument): boolean {
  return a.language === b.language && haveUnlikeTitles(a, b) && countDecisive([a], b) > 0;
}

/** A title that another continues is the same title cut short. */
function haveUnlikeTitles(a: ParsedDocument, b: ParsedDocument): boolean {
  if (a.title === undefined || b.title === undefined) return false;
  const [first, second] = [foldTitle(a.title), foldTitle(b.title)];
  return !first.startsWith(second) && !second.startsWith(first);
}

function foldTitle(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

function countDecisive(members: readonly ParsedDocument[], document: ParsedDocument): number {
  const differences = members.flatMap((member) => compareDocuments(member, document));
  return differences.filter(({ isDecisive }) => isDecisive).length;
}
