import type { Body } from '../body.ts';
import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { StateCode } from '../state/stateCode.ts';
import { areEqualTallies, castCount, formatTally, type Tally } from '../tally.ts';
import { describeTallyDifference, findExchangedColumns } from './describeTallyDifference.ts';
import type { Finding } from './finding.ts';

/** The most seats that each body has had; a tally above it cannot be. */
const MOST_SEATS: Readonly<Record<Body, number>> = { HRC: 47, CHR: 53, GA: 193, SC: 15 };

/**
 * What is wrong with a declared tally: above the membership, or other than what the lists hold.
 *
 * `counted` is undefined where there are no lists, `members` where the roster is not known.
 */
export function findTallyFindings(
  document: ParsedDocument,
  counted: Tally | undefined,
  members: ReadonlySet<StateCode> | undefined,
): readonly Finding[] {
  const { declared } = document;
  if (declared === undefined) return [];
  const mismatch =
    counted === undefined || areEqualTallies(declared, counted)
      ? []
      : [explainMismatch(document, declared, counted)];
  return [...findImpossibleTotal(document, declared, members), ...mismatch];
}

function findImpossibleTotal(
  { body, closingLine }: ParsedDocument,
  declared: Tally,
  members: ReadonlySet<StateCode> | undefined,
): readonly Finding[] {
  const seats = members?.size ?? MOST_SEATS[body];
  const total = castCount(declared);
  if (total <= seats) return [];
  const found = `The tally ${formatTally(declared)} makes ${total} votes, but the body (${body}) has ${seats} members.`;
  return [
    { kind: 'impossible_total', line: closingLine, found, done: 'It is kept; the record is disputed.' },
  ];
}

function explainMismatch(document: ParsedDocument, declared: Tally, counted: Tally): Finding {
  const line = document.closingLine;
  const done = 'Both are kept; the record is disputed.';
  const both = `The tally is ${formatTally(declared)}, the lists hold ${formatTally(counted)}`;
  const exchanged = findExchangedColumns(declared, counted);
  if (exchanged !== undefined) {
    const found = `${both}: the numbers for ${exchanged[0]} and ${exchanged[1]} stand in each other's place.`;
    return { kind: 'columns_exchanged', line, found, done };
  }
  const found = `${both}: ${describeTallyDifference(declared, counted)}${explainUnresolved(document)}.`;
  return { kind: 'tally_mismatch', line, found, done };
}

function explainUnresolved({ listed }: ParsedDocument): string {
  const unresolved = (listed ?? []).filter(({ code }) => code === undefined);
  if (unresolved.length === 0) return '';
  return `; left out as not understood: ${unresolved.map(({ printed }) => `“${printed}”`).join(', ')}`;
}
