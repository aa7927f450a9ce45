import type { Body } from '../../body.ts';
import type { IsoDate } from '../../isoDate.ts';
import type { Kind } from '../../resolution.ts';
import type { Tally } from '../../tally.ts';

/** A row of the table of texts, before its votes are known. What the source does not say is undefined. */
export interface OhchrText {
  /** The number of the record in the library. */
  readonly recordId: string;
  /** Its row in the table of texts; undefined where it is known by its votes alone. */
  readonly row: number | undefined;
  readonly body: Body;
  readonly session: string;
  /** The symbol, or `record-` and the number of the record where none is printed. */
  readonly symbol: string;
  readonly draft: string | undefined;
  readonly kind: Kind;
  readonly date: IsoDate | undefined;
  readonly meeting: number | undefined;
  readonly agendaItem: string | undefined;
  readonly title: string | undefined;
  readonly source: string | undefined;
  readonly sponsors: string | undefined;
  readonly note: string | undefined;
  readonly words: OutcomeWords;
  readonly declared: Tally | undefined;
  /** Members not voting, and all members, as stated. */
  readonly notVoting: number | undefined;
  readonly total: number | undefined;
  /** Rows of votes that the table of votes should have. */
  readonly rowCount: number | undefined;
}

/** The cells that tell how a text was acted on, and what became of it. */
export interface OutcomeWords {
  /** `RECORDED`, `ADOPTED WITHOUT VOTE`, `WITHDRAWN`, … */
  readonly voteType: string | undefined;
  /** `adopted by the Human Rights Council at its 50th session` */
  readonly statement: string | undefined;
  /** `Rejected at the 40th meeting` */
  readonly meeting: string | undefined;
  /** `Amendment A/HRC/50/L.48 to draft resolution A/HRC/50/L.2 Rejected by a recorded vote` */
  readonly draft: string | undefined;
}

/** What is known of a text that only the table of votes has. */
export const NO_WORDS: OutcomeWords = {
  voteType: undefined,
  statement: undefined,
  meeting: undefined,
  draft: undefined,
};
