import type { SaidText } from '../useSaid.ts';

/** A note of several, with what stands before it, and the letter at which it begins. */
export interface SaidNote extends SaidText {
  readonly gap: string;
  readonly start: number;
}

/**
 * The notes on a record one by one, of which its source has made some: those that are ours as `say` puts them, after
 * and before the gap of the page’s language; all others as they are.
 */
export function sayNotes(
  note: string,
  say: (message: string) => SaidText,
  clauseGap: string,
): readonly SaidNote[] {
  const said: SaidNote[] = [];
  // Notes with what stands between them, nothing before the first.
  const pieces = ['', ...note.split(/([.;] )/)];
  let [start, isOwnBefore] = [0, false];
  for (let place = 0; place < pieces.length; place += 2) {
    const [gap = '', part = ''] = pieces.slice(place, place + 2);
    const own = say(part);
    const isOwn = own.text !== part;
    start += gap.length;
    said.push({ ...own, gap: gap !== '' && (isOwn || isOwnBefore) ? clauseGap : gap, start });
    [start, isOwnBefore] = [start + part.length, isOwn];
  }
  return said;
}
