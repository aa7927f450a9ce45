import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { Position } from '../position.ts';
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
    compareValues('outcome', known(a.outcome), known(b.outcome)),
    compareValues('date', a.date, b.date),
    compareTallies(a, b),
    comparePositions(a, b),
  ];
  const others = [
    compareValues('meeting', a.meeting, b.meeting),
    compareValues('agenda item', a.agendaItem, b.agendaItem),
    a.language === b.language ? compareValues('title', quote(a.title), quote(b.title)) : undefined,
  ];
  return [...toDifferences(decisive, true), ...toDifferences(others, false)];
}

function toDifferences(words: readonly (string | undefined)[], isDecisive: boolean): DocumentDifference[] {
  return words.flatMap((text) => (text === undefined ? [] : [{ words: text, isDecisive }]));
}

function known(outcome: ParsedDocument['outcome']): string | undefined {
  return outcome === 'unknown' ? undefined : outcome;
}

function quote(title: string | undefined): string | undefined {
  return title === undefined ? undefined : `“${title}”`;
}

function compareValues(
  label: string,
  a: string | number | undefined,
  b: string | number | undefined,
): string | undefined {
  return a === undefined || b === undefined || a === b ? undefined : `${label} ${a} and ${b}`;
}

function compareTallies(a: ParsedDocument, b: ParsedDocument): string | undefined {
  if (a.declared === undefined || b.declared === undefined) return undefined;
  if (areEqualTallies(a.declared, b.declared)) return undefined;
  return `tally ${formatTally(a.declared)} and ${formatTally(b.declared)}`;
}

function comparePositions(a: ParsedDocument, b: ParsedDocument): string | undefined {
  if (a.listed === undefined || b.listed === undefined) return undefined;
  const positionsA = collectPositions(a.listed).positions;
  const positionsB = collectPositions(b.listed).positions;
  const codes = [...new Set([...positionsA.keys(), ...positionsB.keys()])].sort();
  const differing = codes.filter((code) => positionsA.get(code) !== positionsB.get(code));
  if (differing.length === 0) return undefined;
  const shown = differing
    .slice(0, STATES_NAMED)
    .map((code) => `${code} ${describe(positionsA, code)} and ${describe(positionsB, code)}`);
  const more = differing.length > STATES_NAMED ? [`${differing.length - STATES_NAMED} more`] : [];
  return `positions ${[...shown, ...more].join(', ')}`;
}

function describe(positions: ReadonlyMap<StateCode, Position>, code: StateCode): string {
  const position = positions.get(code);
  if (position === undefined) return 'unlisted';
  return position === 'notRecorded' ? 'in two lists' : position;
}
