import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import type { Defect } from './listedNames.ts';
import type { Closing } from './readClosing.ts';

/**
 * The closing that counts.
 *
 * Several that say the same are one, and one under the line of its meeting counts more than one that is not. Where
 * several of equal weight say different things none of them counts, for which belongs to the text is not known.
 */
export function chooseClosing(closings: readonly Closing[]): {
  readonly closing: Closing | undefined;
  readonly defect: Defect | undefined;
} {
  const placed = closings.filter(({ isUnderMeeting }) => isUnderMeeting);
  const [first, ...rivals] = placed.length > 0 ? placed : closings;
  if (first === undefined) return { closing: undefined, defect: noClosing() };
  if (rivals.some((rival) => !saysSame(rival, first)))
    return { closing: undefined, defect: severalClosings(first, closings, DOCUMENT_SENTENCES.noneTaken) };
  const isAlone = closings.every((other) => saysSame(other, first));
  const done = say(DOCUMENT_SENTENCES.underMeetingTaken, { line: first.line });
  return { closing: first, defect: isAlone ? undefined : severalClosings(first, closings, done) };
}

function severalClosings({ line }: Closing, closings: readonly Closing[], done: string): Defect {
  const quotes = closings.map((closing) =>
    say(DOCUMENT_SENTENCES.closingAt, { words: closing.words, line: closing.line }),
  );
  const found = say(DOCUMENT_SENTENCES.closingsDiffer, { closings: quotes });
  return { kind: 'several_closings', line, message: `${found} ${done}` };
}

function noClosing(): Defect {
  return {
    kind: 'no_closing',
    line: undefined,
    message: `${DOCUMENT_SENTENCES.noClosing} ${DOCUMENT_SENTENCES.outcomeNotKnown}`,
  };
}

function saysSame(a: Closing, b: Closing): boolean {
  return summaryOf(a) === summaryOf(b);
}

function summaryOf({ outcome, declared, listed }: Closing): string {
  return JSON.stringify([
    outcome,
    declared,
    listed?.map(({ code, printed, position }) => [code ?? printed, position]),
  ]);
}
