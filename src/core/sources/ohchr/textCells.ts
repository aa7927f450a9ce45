import type { Kind } from '../../resolution.ts';

/** A title without the kind that the library puts behind it, and that kind. */
export interface TitleCell {
  readonly title: string | undefined;
  readonly kind: Kind;
  /** The kind in the words of the source where ours are coarser. */
  readonly remark: string | undefined;
}

const TITLE_END = /\s*:?\s*\b(resolution|decision|amendment|presidential statement) \/\s*$/i;

/**
 * Reads `The right to food : resolution /`. A presidential statement is a decision to us; without a kind behind the
 * title the symbol tells: `DEC` a decision, `L.` alone an amendment only where the title says so.
 */
export function readTitle(cell: string | undefined, symbol: string): TitleCell {
  const word = cell === undefined ? undefined : TITLE_END.exec(cell)?.[1]?.toLowerCase();
  const title = cell?.replace(TITLE_END, '').replace(/\s+/g, ' ').trim();
  return {
    title: title === '' ? undefined : title,
    kind: kindOf(word, symbol),
    remark: word === 'presidential statement' ? 'Presidential statement' : undefined,
  };
}

function kindOf(word: string | undefined, symbol: string): Kind {
  if (word === 'resolution' || word === 'decision' || word === 'amendment') return word;
  return word !== undefined || /\/(?:DEC|PRST)/.test(symbol) ? 'decision' : 'resolution';
}

/**
 * The session of `adopted by the Human Rights Council at its 34th special session`: `S-34`; `OM/1` for an
 * organizational meeting and `nuclear` for the Commission's first, of 1946. Else that in the symbol; undefined
 * where neither tells.
 */
export function readSession(statement: string | undefined, symbol: string): string | undefined {
  const match = /\bits (\d+)\w* (special|nuclear|organizational)?/i.exec(statement ?? '');
  const [, number, word] = match ?? [];
  switch (word?.toLowerCase()) {
    case 'special':
      return `S-${number ?? ''}`;
    case 'nuclear':
      return 'nuclear';
    case 'organizational':
      return `OM/${number ?? ''}`;
  }
  return number ?? /^A\/HRC\/(?:(?:RES|DEC|PRST)\/)?((?:S-|OM\/)?\d+)\//.exec(symbol)?.[1];
}

/** The number of the meeting: of `E/CN.4/2005/SR.57`, or of `Adopted at the 41st meeting`; of the first cell that has one. */
export function readMeeting(...cells: readonly (string | undefined)[]): number | undefined {
  for (const cell of cells) {
    const match = /\bSR\.\s?(\d+)|\b(\d+)(?:st|nd|rd|th) ?(?:plenary |organizational )?meeting/i.exec(
      cell ?? '',
    );
    const number = Number(match?.[1] ?? match?.[2] ?? 0);
    if (number > 0) return number;
  }
  return undefined;
}

/** The agenda item without the stop behind it: `10a.` gives `10a`; undefined where no number stands there. */
export function readAgendaItem(cell: string | undefined): string | undefined {
  return cell === undefined || !/^\d/.test(cell) ? undefined : cell.replace(/[\s.,]+$/, '');
}

const DRAFT_SYMBOL = /\b(?:A\/HRC|E\/CN\.4)\/[\w./-]*?L\.\s?\d+(?:\/Rev\.\s?\d+)?/g;

/**
 * The symbol of the draft in `Draft resolution A/HRC/50/L.2 as amended`; of an amendment that of the draft that it
 * is to, which stands last. Undefined where there is none.
 */
export function readDraft(cell: string | undefined, symbol: string, kind: Kind): string | undefined {
  const symbols = [...(cell ?? '').matchAll(DRAFT_SYMBOL)].map(([text]) => text.replace(/\s+/g, ''));
  if (kind !== 'amendment') return symbols[0];
  return symbols.findLast((draft) => draft !== symbol) ?? readShortDraft(cell, symbol);
}

/** `to draft resolution L.1` means one of the same session. */
function readShortDraft(cell: string | undefined, symbol: string): string | undefined {
  const short = /\bto (?:draft \w+ )?(L\.\d+(?:\/Rev\.\d+)?)/i.exec(cell ?? '')?.[1];
  const folder = /^(.*\/)L\.\d/.exec(symbol)?.[1];
  return short === undefined || folder === undefined ? undefined : folder + short;
}

/** What the cell of the draft says beyond the kind and the symbol of the draft; undefined where that is all. */
export function readDraftRemark(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const isPlain = /^draft (?:resolution|decision) *\S+$/i.test(cell);
  return isPlain ? undefined : cell.replace(/[\s-]+$/, '').replace(/\s+/g, ' ');
}
