import type { Body } from '../body.ts';
import type { IsoDate } from '../isoDate.ts';
import type { Language } from '../language.ts';
import type { Outcome } from '../outcome.ts';
import type { CastPosition } from '../position.ts';
import type { Problem } from '../problem.ts';
import type { Kind } from '../resolution.ts';
import type { StateCode } from '../state/stateCode.ts';
import type { Tally } from '../tally.ts';

/** A name as it stands in a voting list, and the state it was found to be; undefined where no state fits. */
export interface ListedName {
  readonly printed: string;
  readonly code: StateCode | undefined;
  readonly position: CastPosition;
  readonly line: number;
}

/** What one document in one language says. What it does not say is undefined. */
export interface ParsedDocument {
  readonly source: string;
  readonly language: Language;
  readonly body: Body;
  readonly session: string;
  readonly symbol: string;
  readonly kind: Kind;
  readonly title: string | undefined;
  readonly agendaItem: string | undefined;
  readonly date: IsoDate | undefined;
  readonly meeting: number | undefined;
  readonly outcome: Outcome;
  readonly declared: Tally | undefined;
  /** The names of all lists in the order of the document; undefined where the document has no list. */
  readonly listed: readonly ListedName[] | undefined;
  /** Symbols of earlier resolutions that the body text recalls, sorted; empty where there is no body text. */
  readonly recalls: readonly string[];
  /** Line of the closing, from 1; where problems found later are put. */
  readonly closingLine: number | undefined;
}

/** A document read: its content where it is a resolution, and every problem met; never an exception. */
export interface DocumentReading {
  readonly document: ParsedDocument | undefined;
  readonly problems: readonly Problem[];
}
