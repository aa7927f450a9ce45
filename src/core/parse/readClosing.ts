import type { Outcome } from '../outcome.ts';
import type { Tally } from '../tally.ts';
import { blankPageFurniture } from './debris.ts';
import type { ClosingPlace } from './findClosings.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { lineNumber } from './lineNumber.ts';
import type { Defect } from './listedNames.ts';
import type { NameReader } from './nameReader.ts';
import type { ListedName } from './parsedDocument.ts';
import { findSections } from './readLists.ts';
import { type ReadNames, readNames } from './readNames.ts';
import { readOutcome } from './readOutcome.ts';
import { readTally, type StatedTally } from './readTally.ts';

/** What one closing says. */
export interface Closing {
  readonly line: number;
  readonly outcome: Outcome;
  readonly declared: Tally | undefined;
  readonly listed: readonly ListedName[] | undefined;
  readonly defects: readonly Defect[];
}

/** A document's texts, of equal length: one to quote from, one for patterns. */
export interface DocumentText {
  readonly readable: string;
  readonly folded: string;
}

/** Reads one closing: outcome, tally and lists. */
export function readClosing(
  { readable, folded }: DocumentText,
  place: ClosingPlace,
  patterns: LanguagePatterns,
  names: NameReader,
): Closing {
  const line = lineNumber(folded, place.start);
  const parts = findSections(folded.slice(place.start + 1, place.end), patterns);
  const hasLists = parts.sections.length > 0;
  const isCutOff = !place.isClosed && !/\.\s*$/.test(folded.slice(place.start, place.end));
  const lead = folded.slice(place.start + 1, place.start + 1 + parts.leadEnd);
  const stated: StatedTally = isCutOff && !hasLists ? { kind: 'absent' } : readStated(lead, patterns);
  const tally = stated.kind === 'stated' ? stated.tally : undefined;
  const cleanLead = parts.clean.slice(0, parts.leadEnd);
  const outcome = readOutcome(cleanLead, { patterns, hasTally: tally !== undefined, hasLists });
  const isVote = outcome !== 'adopted_without_vote' && outcome !== 'adopted_unanimously';
  const printed = readable.slice(place.start + 1, place.end);
  const printedLead = printed.slice(0, parts.leadEnd);
  const read = hasLists
    ? readNames(parts, printed, { patterns, names, declared: tally, isCutOff })
    : undefined;
  const defects = [
    ...(outcome === 'unknown' && place.isClosed ? [unreadable('outcome', printedLead)] : []),
    ...(isVote && stated.kind === 'unreadable' ? [unreadable('tally', printedLead)] : []),
    ...(place.isClosed ? [] : [truncated(read)]),
    ...(read?.defects ?? []),
  ];
  return {
    line,
    outcome,
    declared: isVote ? tally : undefined,
    listed: read?.listed.map((name) => ({ ...name, line: name.line + line - 1 })),
    defects: defects.map((defect) => ({ ...defect, line: (defect.line ?? 1) + line - 1 })),
  };
}

/** A page number beside a header goes with it, unless the tally can be read only with that number. */
function readStated(lead: string, patterns: LanguagePatterns): StatedTally {
  const first = readTally(blankPageFurniture(lead, 'with numbers'), patterns);
  return first.kind === 'stated' ? first : readTally(blankPageFurniture(lead, 'without numbers'), patterns);
}

function truncated(read: ReadNames | undefined): Defect {
  const last =
    read?.cut === undefined || read.cut === ''
      ? ''
      : ` “${read.cut}”, its last words, may be part of a longer name and was left out.`;
  return {
    kind: 'truncated',
    line: read?.listed.at(-1)?.line,
    message: `The closing has no closing bracket: the text may be cut off.${last} What stands before was read.`,
  };
}

function unreadable(what: 'outcome' | 'tally', lead: string): Defect {
  const words = lead.replace(/\s+/g, ' ').trim().slice(0, 160);
  const done = what === 'tally' ? 'It was left out.' : 'It is not known.';
  return { kind: 'unreliable_text', line: 1, message: `No ${what} could be read from “${words}”. ${done}` };
}
