import type { Kind } from '../../resolution.ts';
import { type Conflict, settlePlace } from '../settlePlace.ts';
import type { LibraryText } from './libraryText.ts';

/**
 * The session of a text: `79`, `S-34` for `34sp`, `ES-11` for `11emsp`; of the Security Council, which has none, the
 * year. The symbol of a resolution tells it first. Undefined where neither its cell nor its symbol tells.
 */
export function readLibrarySession({ body, date, cells }: LibraryText): {
  readonly session: string | undefined;
  readonly conflicts: readonly Conflict[];
} {
  const printed = cells.session === undefined ? undefined : parseSession(cells.session);
  const { session, conflicts } = settlePlace(cells.resolution ?? '', { body, session: printed });
  return { session: session ?? (body === 'SC' ? date?.slice(0, 4) : cells.session), conflicts };
}

function parseSession(cell: string): string | undefined {
  const [, sign = '', digits, word = ''] =
    /^(E?S-?)?(\d{1,4})(?:th|st|nd|rd)?[ -]*([a-z ]*)$/i.exec(cell) ?? [];
  if (digits === undefined) return undefined;
  const number = String(Number(digits.replace(/\.0+$/, '')));
  if (/^es/i.test(sign) || /^em/i.test(word)) return `ES-${number}`;
  return sign !== '' || /^sp/i.test(word) ? `S-${number}` : number;
}

/** The number of the meeting in the symbol of its record: 5 of `A/79/PV.5`; undefined where there is none. */
export function readLibraryMeeting(cell: string | undefined): number | undefined {
  const number = Number(/PV\.\s?(\d{1,6})/i.exec(cell ?? '')?.[1] ?? 0);
  return number > 0 ? number : undefined;
}

/** The subjects in a cell, each once; the library parts them with `|`, or `;`. */
export function readLibrarySubjects(cell: string | undefined): readonly string[] {
  const subjects = (cell ?? '').split(/[|;]/).map((subject) => subject.replace(/\s+/g, ' ').trim());
  return [...new Set(subjects)].filter((subject) => subject !== '');
}

/** What was voted on. What has no symbol of a resolution and was voted on by the rules of procedure is a motion. */
export function readLibraryKind({ cells }: LibraryText): Kind {
  if (cells.resolution !== undefined) return /\/DEC\//.test(cells.resolution) ? 'decision' : 'resolution';
  const words = `${cells.title ?? ''} ${cells.description ?? ''}`;
  if (/^\s*(?:oral |draft )?amendment/i.test(words)) return 'amendment';
  if (/^\s*(?:separate vote|operative paragraph|preambular paragraph)/i.test(words)) return 'paragraph';
  return /(?<!non-?\s?)procedural/i.test(cells.modality ?? '') ? 'motion' : 'resolution';
}

/** The address in a cell; undefined where it is none. */
export function readAddress(cell: string | undefined): string | undefined {
  return cell !== undefined && /^https?:\/\/\S+$/.test(cell) ? cell : undefined;
}
