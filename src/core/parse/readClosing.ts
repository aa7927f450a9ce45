import type { Outcome } from '../outcome.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import type { Tally } from '../tally.ts';
import { blankPageFurniture } from './debris.ts';
import type { ClosingPlace } from './findClosings.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { lineNumber } from './lineNumber.ts';
import type { Defect } from './listedNames.ts';
import type { NameReader } from './nameReader.ts';
import type { ListedName } from './parsedDocument.ts';
import { type ClosingParts, findSections } from './readLists.ts';
import { type ReadNames, readNames } from './readNames.ts';
import { readOutcome } from './readOutcome.ts';
import { readTally, type StatedTally } from './readTally.ts';

/** What one closing says. */
export interface Closing {
  readonly line: number;
  /** Its first words, to be quoted. */
  readonly words: string;
  readonly isUnderMeeting: boolean;
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

const WORDS_LENGTH = 60;
const QUOTED_LENGTH = 160;

/** Reads one closing: outcome, tally and lists. */
export function readClosing(
  { readable, folded }: DocumentText,
  place: ClosingPlace,
  patterns: LanguagePatterns,
  names: NameReader,
): Closing {
  const line = lineNumber(folded, place.start);
  const closing = folded.slice(place.start + 1, place.end);
  const printed = readable.slice(place.start + 1, place.end);
  const parts = findSections(closing, patterns);
  const isCutOff = !place.isClosed && !/\.\s*$/.test(closing);
  const lead = readLead(closing.slice(0, parts.leadEnd), parts, { patterns, isCutOff });
  const read =
    parts.sections.length === 0
      ? undefined
      : readNames(parts, printed, { patterns, names, declared: lead.declared, isCutOff });
  const printedLead = quote(printed.slice(0, parts.leadEnd)).slice(0, QUOTED_LENGTH);
  const defects = [
    ...(lead.outcome === 'unknown' && place.isClosed
      ? [unreadable(DOCUMENT_SENTENCES.noOutcomeRead, DOCUMENT_SENTENCES.notKnown, printedLead)]
      : []),
    ...(lead.isUnreadable
      ? [unreadable(DOCUMENT_SENTENCES.noTallyRead, DOCUMENT_SENTENCES.leftOut, printedLead)]
      : []),
    ...(place.isClosed ? [] : [truncated(read)]),
    ...(read?.defects ?? []),
  ];
  return {
    line,
    words: quote(readable.slice(place.start, Math.min(place.end + 1, place.start + WORDS_LENGTH))),
    isUnderMeeting: place.isUnderMeeting,
    outcome: lead.outcome,
    declared: lead.declared,
    listed: read?.listed.map((name) => ({ ...name, line: name.line + line - 1 })),
    defects: defects.map((defect) => ({ ...defect, line: (defect.line ?? 1) + line - 1 })),
  };
}

/** What the sentence that opens a closing says; a text adopted without a vote has no tally. */
function readLead(
  lead: string,
  { sections, clean, leadEnd }: ClosingParts,
  { patterns, isCutOff }: { readonly patterns: LanguagePatterns; readonly isCutOff: boolean },
): { readonly outcome: Outcome; readonly declared: Tally | undefined; readonly isUnreadable: boolean } {
  const hasLists = sections.length > 0;
  const stated: StatedTally = isCutOff && !hasLists ? { kind: 'absent' } : readStated(lead, patterns);
  const hasTally = stated.kind === 'stated';
  const outcome = readOutcome(clean.slice(0, leadEnd), { patterns, hasTally, hasLists });
  const isVote = outcome !== 'adopted_without_vote' && outcome !== 'adopted_unanimously';
  return {
    outcome,
    declared: isVote && stated.kind === 'stated' ? stated.tally : undefined,
    isUnreadable: isVote && stated.kind === 'unreadable',
  };
}

/** A page number beside a header goes with it, unless the tally can be read only with that number. */
function readStated(lead: string, patterns: LanguagePatterns): StatedTally {
  const first = readTally(blankPageFurniture(lead, 'with numbers'), patterns);
  return first.kind === 'stated' ? first : readTally(blankPageFurniture(lead, 'without numbers'), patterns);
}

function truncated(read: ReadNames | undefined): Defect {
  const words = read?.cut ?? '';
  const { cutOff, cutName, readBefore } = DOCUMENT_SENTENCES;
  const last = words === '' ? [] : [say(cutName, { words })];
  return {
    kind: 'truncated',
    line: read?.listed.at(-1)?.line,
    message: [cutOff, ...last, readBefore].join(' '),
  };
}

function unreadable(
  found: (typeof DOCUMENT_SENTENCES)['noOutcomeRead' | 'noTallyRead'],
  done: string,
  words: string,
): Defect {
  return { kind: 'unreliable_text', line: 1, message: `${say(found, { words })} ${done}` };
}

function quote(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
