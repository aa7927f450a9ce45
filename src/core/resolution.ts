import type { Body } from './body.ts';
import type { IsoDate } from './isoDate.ts';
import type { ByLanguage } from './language.ts';
import type { Outcome } from './outcome.ts';
import type { Basis, Position } from './position.ts';
import type { StateCode } from './state/stateCode.ts';
import type { Tally } from './tally.ts';

/** What kind of text was acted on. */
export const KINDS = ['resolution', 'decision', 'amendment', 'paragraph', 'motion'] as const;
export type Kind = (typeof KINDS)[number];

/** Whether a record may be used: `disputed` where its lists, its tally or the roster contradict each other. */
export const STATUSES = ['ok', 'disputed'] as const;
export type Status = (typeof STATUSES)[number];

/** The key of a record: its symbol with `/` as `-`, and more behind it where a symbol repeats. Stands in links. */
export type ResolutionId = string & { readonly __brand: 'ResolutionId' };

/** A text that a body acted on. What the source does not say is undefined. */
export interface Resolution {
  readonly id: ResolutionId;
  readonly body: Body;
  /** `50`, `S-34` (special), `ES-11` (emergency special). */
  readonly session: string;
  readonly symbol: string;
  /** Symbol of the draft; of an amendment, that of the draft that it would change. */
  readonly draft: string | undefined;
  readonly kind: Kind;
  /** The day it was acted on. */
  readonly date: IsoDate | undefined;
  readonly meeting: number | undefined;
  readonly agendaItem: string | undefined;
  readonly titles: ByLanguage<string>;
  /** Codes of our own subjects, or the source's tags. */
  readonly subjects: readonly string[];
  /** Symbols of the earlier resolutions it recalls, as far as the text is known. */
  readonly recalls: readonly string[];
  readonly outcome: Outcome;
  /** What the document states. */
  readonly declared: Tally | undefined;
  /** What its lists hold; undefined where there are no lists. */
  readonly counted: Tally | undefined;
  /** Members that did not vote; undefined where that is not known. */
  readonly notVoting: number | undefined;
  readonly status: Status;
  /** Address of the official document. */
  readonly source: string | undefined;
  /** Who brought it in, in the words of the source. */
  readonly sponsors?: string | undefined;
  /** What the source remarks on the vote: a correction, a state that voted otherwise than it meant to. */
  readonly note?: string | undefined;
  /** How it was acted on, in the words of the source; finer than `outcome`. */
  readonly modality?: string | undefined;
}

/** One state's position in one recorded vote. */
export interface Vote {
  readonly resolutionId: ResolutionId;
  readonly state: StateCode;
  readonly position: Position;
  readonly basis: Basis;
}

/** The key of a symbol: `A/HRC/RES/50/4` gives `A-HRC-RES-50-4`; a suffix tells repeated symbols apart. */
export function resolutionId(symbol: string, suffix?: string): ResolutionId {
  const base = symbol.replaceAll('/', '-');
  return (suffix === undefined ? base : `${base}-${suffix}`) as ResolutionId;
}

/** Whether a text names a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text);
}

/** Whether a text names a status. */
export function isStatus(text: string): text is Status {
  return STATUSES.some((status) => status === text);
}
