import type { ClosingPlace } from './findClosings.ts';
import type { Defect } from './listedNames.ts';
import type { Closing, DocumentText } from './readClosing.ts';

/**
 * The closing that counts.
 *
 * Several that say the same are one. Where they say different things none of them counts, for which of them belongs
 * to the text is not known.
 */
export function chooseClosing(
  closings: readonly Closing[],
  { readable }: DocumentText,
  places: readonly ClosingPlace[],
): { readonly closing: Closing | undefined; readonly defect: Defect | undefined } {
  const [first, ...others] = closings;
  if (first === undefined) return { closing: undefined, defect: noClosing() };
  if (others.every((other) => saysSame(other, first))) return { closing: first, defect: undefined };
  const quotes = places.slice(0, closings.length).map((place, index) => {
    const words = readable.slice(place.start, Math.min(place.end + 1, place.start + 60)).replace(/\s+/g, ' ');
    return `“${words}” (line ${closings[index]?.line ?? 1})`;
  });
  const message = `The document has closings that differ: ${quotes.join(' and ')}. None was taken.`;
  return { closing: undefined, defect: { kind: 'several_closings', line: first.line, message } };
}

function noClosing(): Defect {
  return {
    kind: 'no_closing',
    line: undefined,
    message: 'No closing such as “[Adopted without a vote.]” was found. The outcome is not known.',
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
