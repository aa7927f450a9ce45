import type { Outcome } from '../outcome.ts';
import type { Tally } from '../tally.ts';
import { blankPageFurniture } from './debris.ts';
import type { ClosingPlace } from './findClosings.ts';
import type { LanguagePatterns } from './languages/languagePatterns.ts';
import { lineNumber } from './lineNumber.ts';
import { type Defect, toListedName } from './listedNames.ts';
import type { NameReader } from './nameReader.ts';
import type { ListedName } from './parsedDocument.ts';
import { type ClosingParts, findSections, readLists } from './readLists.ts';
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

/** Names in all; the United Nations have 193 members. */
const MOST_NAMES = 600;

/** Reads one closing: outcome, tally and lists. */
export function readClosing(
  { readable, folded }: DocumentText,
  place: ClosingPlace,
  patterns: LanguagePatterns,
  names: NameReader,
): Closing {
  const line = lineNumber(folded, place.start);
  const parts = findSections(folded.slice(place.start + 1, place.end), patterns);
  const lead = folded.slice(place.start + 1, place.start + 1 + parts.leadEnd);
  const stated = readStated(lead, patterns);
  const declared = stated.kind === 'stated' ? stated.tally : undefined;
  const printed = readable.slice(place.start + 1, place.end);
  const lists =
    parts.sections.length === 0 ? undefined : listNames(parts, printed, { patterns, names, declared });
  const outcome = outcomeOf(parts.clean.slice(0, parts.leadEnd), {
    patterns,
    hasTally: declared !== undefined,
    hasLists: lists !== undefined,
  });
  const isVote = outcome !== 'adopted_without_vote' && outcome !== 'adopted_unanimously';
  const cut = place.isClosed || lists === undefined ? lists : withoutCutName(lists, folded, place.end);
  return {
    line,
    outcome,
    declared: isVote ? declared : undefined,
    listed: cut?.names.map((name) => ({ ...name.listed, line: name.listed.line + line - 1 })),
    defects: [
      ...(isVote && stated.kind === 'unreadable' ? [unreadableTally(lead, line)] : []),
      ...(place.isClosed ? [] : [truncated(cut, line)]),
      ...(cut?.names ?? []).flatMap(({ defect }) =>
        defect === undefined ? [] : [{ ...defect, line: (defect.line ?? 1) + line - 1 }],
      ),
      ...(cut?.isCapped === true ? [tooManyNames(line)] : []),
    ],
  };
}

/** A page number beside a header goes with it, unless the tally can be read only with that number. */
function readStated(lead: string, patterns: LanguagePatterns): StatedTally {
  const first = readTally(blankPageFurniture(lead, 'with numbers'), patterns);
  return first.kind === 'stated' ? first : readTally(blankPageFurniture(lead, 'without numbers'), patterns);
}

interface ReadNames {
  readonly names: readonly ReturnType<typeof toListedName>[];
  readonly isCapped: boolean;
  /** The last name, where reading stopped in the middle of it. */
  readonly cut?: string;
}

function listNames(
  parts: ClosingParts,
  printed: string,
  tools: { patterns: LanguagePatterns; names: NameReader; declared: Tally | undefined },
): ReadNames {
  const { lists, text } = readLists(parts, tools);
  const all = lists.flatMap((list) => list.names.map((piece) => ({ ...piece, position: list.position })));
  const names = all.slice(0, MOST_NAMES).map(({ start, end, position }) => {
    const name = quote(printed.slice(start, end), text.slice(start, end), tools.patterns.spacesWords);
    return toListedName(
      { printed: name, position, line: lineNumber(text, start) },
      tools.names.resolve(name),
    );
  });
  return { names, isCapped: all.length > MOST_NAMES };
}

/** A name as printed, less the debris that was blanked in it. */
function quote(printed: string, clean: string, spacesWords: boolean): string {
  const letters = Array.from(clean, (letter, place) =>
    /\s/.test(letter) ? ' ' : (printed[place] ?? letter),
  );
  return letters
    .join('')
    .replace(/\s+/g, spacesWords ? ' ' : '')
    .replace(/\s+\)/g, ')')
    .replace(/(?<=\p{L})- (?=\p{L})/gu, '-');
}

function outcomeOf(
  lead: string,
  { patterns, hasTally, hasLists }: { patterns: LanguagePatterns; hasTally: boolean; hasLists: boolean },
): Outcome {
  const text = lead.replace(/\s+/g, ' ');
  if (patterns.rejected.test(text)) return 'rejected';
  if (patterns.withoutVote.test(text)) return 'adopted_without_vote';
  if (patterns.unanimous.test(text)) return 'adopted_unanimously';
  if (patterns.unrecorded.test(text)) return 'adopted_by_unrecorded_vote';
  if (patterns.recorded.test(text) || hasLists) return 'adopted_by_vote';
  return hasTally ? 'adopted_by_unrecorded_vote' : 'unknown';
}

/** The last name of a list that has no end may be the beginning of a longer one: Niger, Nigeria. */
function withoutCutName(lists: ReadNames, folded: string, end: number): ReadNames {
  const last = lists.names.at(-1);
  const isWhole = /[.\n]\s*$/.test(folded.slice(0, end)) || last === undefined;
  return isWhole ? lists : { ...lists, names: lists.names.slice(0, -1), cut: last.listed.printed };
}

function truncated(lists: ReadNames | undefined, line: number): Defect {
  const cut = lists?.cut;
  const last =
    cut === undefined ? '' : ` “${cut}”, the last word, may be part of a longer name and was left out.`;
  return {
    kind: 'truncated',
    line: line + (lists?.names.at(-1)?.listed.line ?? 1) - 1,
    message: `The closing has no closing bracket: the text may be cut off.${last} What stands before was read.`,
  };
}

function unreadableTally(lead: string, line: number): Defect {
  const words = lead.replace(/\s+/g, ' ').trim().slice(0, 160);
  return {
    kind: 'unreliable_text',
    line,
    message: `No tally could be read from “${words}”. It was left out.`,
  };
}

function tooManyNames(line: number): Defect {
  return {
    kind: 'unreliable_text',
    line,
    message: `The lists hold more than ${MOST_NAMES} names, more than there are states. The rest was not read.`,
  };
}
