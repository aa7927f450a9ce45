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
  for (const [wished, sharing] of byKey) {
    const marks = countBy(sharing.flatMap(marksOf));
    for (const [place, text] of sharing.entries()) {
      const suffix = marksOf(text).find((mark) => marks.get(mark) === 1);
      const id = sharing.length === 1 ? wished : freeId(wished, suffix ?? String(place + 1), taken);
      taken.add(id);
      ids.set(text.number, id);
    }
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

/** What may tell a text apart from others of its symbol, the most telling first. */
function marksOf({ date, marks }: PlainText): readonly string[] {
  return [...new Set([date ?? '', marks.session, marks.body, marks.date])].filter((mark) => mark !== '');
}

function countBy(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function freeId(wished: ResolutionId, suffix: string, taken: ReadonlySet<string>): ResolutionId {
  let id = resolutionId(wished, keyText(suffix));
  while (taken.has(id)) id = resolutionId(id, '2');
  return id;
}

/** Keys hold no blanks. */
function keyText(text: string): string {
  return text.trim().replace(/[\s/]+/g, '-');
}
