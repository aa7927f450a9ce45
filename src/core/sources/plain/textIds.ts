import { groupBy } from '../../ingest/groupBy.ts';
import { type ResolutionId, resolutionId } from '../../resolution.ts';
import { symbolOfId } from './textPlace.ts';
import type { PlainText } from './textRegister.ts';

/** The symbol of a text; where there is none, what tells it apart stands for it, cut short where it is a title. */
export function symbolOfText({ cells, resolution }: PlainText): string {
  const symbol = cells.get('symbol') ?? symbolOfId(resolution);
  return symbol.length > LONGEST_SYMBOL ? `${symbol.slice(0, LONGEST_SYMBOL).trim()}…` : symbol;
}

/**
 * An id for each text, by its number: its own where it is one that begins with the symbol, as ours do; otherwise the
 * symbol as a key, with date, session, body or a number behind it where several texts have it.
 */
export function textIds(texts: readonly PlainText[]): ReadonlyMap<number, ResolutionId> {
  const byKey = groupBy(texts, wishedId);
  const taken = new Set<string>(byKey.keys());
  const ids = new Map<number, ResolutionId>();
  for (const [wished, sharing] of byKey)
    for (const text of sharing) {
      const id = sharing.length === 1 ? wished : freeId(wished, suffixOf(text, sharing), taken);
      taken.add(id);
      ids.set(text.number, id);
    }
  return ids;
}

/** The texts whose symbol others have too. */
export function repeatedTexts(texts: readonly PlainText[]): readonly PlainText[] {
  const sharing = groupBy(texts, (text) => keyText(symbolOfText(text)));
  return [...sharing.values()].flatMap((group) => (group.length > 1 ? group : []));
}

const LONGEST_SYMBOL = 80;

function wishedId(text: PlainText): ResolutionId {
  const key = keyText(symbolOfText(text));
  const own = text.resolution.trim();
  const isId = text.cells.has('symbol') && own.startsWith(key) && !/[\s/]/.test(own);
  return resolutionId(isId ? own : key);
}

/** The mark in which a text differs from all that share its symbol. */
function suffixOf(text: PlainText, sharing: readonly PlainText[]): string | undefined {
  const others = sharing.filter((other) => other !== text);
  const marks = [text.date, text.marks.session, text.marks.body, text.marks.date];
  return marks.find(
    (mark) =>
      mark !== undefined &&
      mark !== '' &&
      others.every(({ date, marks: own }) => ![date, own.session, own.body, own.date].includes(mark)),
  );
}

function freeId(wished: ResolutionId, suffix: string | undefined, taken: ReadonlySet<string>): ResolutionId {
  const marked = suffix === undefined ? wished : resolutionId(wished, keyText(suffix));
  if (suffix !== undefined && !taken.has(marked)) return marked;
  let place = 1;
  while (taken.has(resolutionId(marked, String(place)))) place += 1;
  return resolutionId(marked, String(place));
}

/** Keys hold no blanks. */
function keyText(text: string): string {
  return text.trim().replace(/[\s/]+/g, '-');
}
