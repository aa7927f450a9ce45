import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { Position } from '../position.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import type { StateCode } from '../state/stateCode.ts';
import { areEqualTallies, formatTally } from '../tally.ts';
import { collectPositions } from './collectPositions.ts';

/** What two documents of one resolution say differently. */
export interface DocumentDifference {
  /** In words, the first document's version first: `date 2022-07-07 and 2022-07-08`. */
  readonly words: string;
  /** Whether it touches the vote: outcome, date, tally or positions. */
  readonly isDecisive: boolean;
}

const STATES_NAMED = 6;

/** Where two documents of one resolution disagree; what only one of them states is no disagreement. */
export function compareDocuments(a: ParsedDocument, b: ParsedDocument): readonly DocumentDifference[] {
  const decisive = [
    compareValues(DOCUMENT_SENTENCES.outcomesDiffer, known(a.outcome), known(b.outcome)),
    compareValues(DOCUMENT_SENTENCES.daysDiffer, a.date, b.date),
    compareTallies(a, b),
    comparePositions(a, b),
  ];
  const others = [
    compareValues(DOCUMENT_SENTENCES.meetingsDiffer, a.meeting, b.meeting),
    compareValues(DOCUMENT_SENTENCES.itemsDiffer, a.agendaItem, b.agendaItem),
    a.language === b.language ? compareValues(DOCUMENT_SENTENCES.titlesDiffer, a.title, b.title) : undefined,
  ];
  return [...toDifferences(decisive, true), ...toDifferences(others, false)];
}

function toDifferences(words: readonly (string | undefined)[], isDecisive: boolean): DocumentDifference[] {
  return words.flatMap((text) => (text === undefined ? [] : [{ words: text, isDecisive }]));
}

function known(outcome: ParsedDocument['outcome']): string | undefined {
  return outcome === 'unknown' ? undefined : outcome;
}

type Difference =
  (typeof DOCUMENT_SENTENCES)[`${'outcomes' | 'days' | 'tallies' | 'meetings' | 'items' | 'titles'}Differ`];

function compareValues(
  difference: Difference,
  first: string | number | undefined,
  other: string | number | undefined,
): string | undefined {
  if (first === undefined || other === undefined || first === other) return undefined;
  return say(difference, { first, other });
}

function compareTallies(a: ParsedDocument, b: ParsedDocument): string | undefined {
  if (a.declared === undefined || b.declared === undefined) return undefined;
  if (areEqualTallies(a.declared, b.declared)) return undefined;
  return compareValues(DOCUMENT_SENTENCES.talliesDiffer, formatTally(a.declared), formatTally(b.declared));
}

function comparePositions(a: ParsedDocument, b: ParsedDocument): string | undefined {
  if (a.listed === undefined || b.listed === undefined) return undefined;
  const positionsA = collectPositions(a.listed).positions;
  const positionsB = collectPositions(b.listed).positions;
  const codes = [...new Set([...positionsA.keys(), ...positionsB.keys()])].sort();
  const differing = codes.filter((code) => positionsA.get(code) !== positionsB.get(code));
  if (differing.length === 0) return undefined;
  const shown = differing.slice(0, STATES_NAMED).map((state) => {
    const [first, other] = [describe(positionsA, state), describe(positionsB, state)];
    return say(DOCUMENT_SENTENCES.positionDiffers, { state, first, other });
  });
  return say(DOCUMENT_SENTENCES.positionsDiffer, {
    states: [...shown, ...sayMore(differing.length - STATES_NAMED)],
  });
}

/** How many states differ besides those named. */
export function sayMore(states: number): readonly string[] {
  return states > 0 ? [say(DOCUMENT_SENTENCES.statesMore, { states })] : [];
}

function describe(positions: ReadonlyMap<StateCode, Position>, code: StateCode): string {
  const position = positions.get(code);
  if (position === undefined) return 'unlisted';
  return position === 'notRecorded' ? 'in two lists' : position;
}
