import type { Body } from '../../body.ts';
import type { Language } from '../../language.ts';
import type { CastPosition } from '../../position.ts';

/**
 * How documents in one language put things: all that the reader knows of a language, apart from names of states.
 *
 * The texts are sources of regular expressions, matched without regard to case. A blank stands for any white
 * space; in Chinese white space may stand anywhere. `{count}` stands for a number in digits or in words,
 * `{yes}`, `{no}` and `{abstain}` for one that is read, `{date}`, `{day}`, `{month}`, `{year}` and `{number}`
 * for what they say. Spelling as after `foldText`; Arabic without vowel marks.
 */
export interface LanguageWords {
  readonly language: Language;
  /** Whether blanks stand between words. */
  readonly spacesWords: boolean;
  /** Turns of phrase that tell the language. */
  readonly marks: readonly string[];
  readonly bodies: Readonly<Record<Body, string>>;
  /** What may stand before the name of the body in the line that opens the text. */
  readonly article: string;
  /** What may stand before the number in the heading of a resolution. */
  readonly headingWord: string;
  /** The line of the agenda item, up to its number. */
  readonly agendaItem: string;
  /** Names of the twelve months; several of one month are parted by `|`. */
  readonly months: readonly string[];
  readonly date: string;
  readonly meeting: string;
  /** How the head gives the date of adoption. */
  readonly adoptedOn: string;
  readonly annex: string;
  /** What opens a footnote that refers to a document. */
  readonly see: string;
  readonly closing: {
    /** How the closing begins, after its bracket. */
    readonly opening: string;
    readonly withoutVote: string;
    readonly unanimous: string;
    readonly recorded: string;
    readonly unrecorded: string;
    readonly rejected: string;
  };
  /** Numbers in words, as they stand in tallies. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly tally: {
    /** With `{yes}`, and `{no}` unless it is said apart. */
    readonly votes: readonly string[];
    readonly noneAgainst: string;
    /** With `{abstain}`. */
    readonly abstentions: readonly string[];
    readonly noneAbstaining: string;
    /** Any word of abstaining; where none stands, nobody abstained. */
    readonly abstaining: string;
  };
  /** Headings of the three lists, without the colon. */
  readonly lists: Readonly<Record<CastPosition, string>>;
  /** What joins the last name to the others, with the blanks around it. */
  readonly conjunction: string;
  /** What stands in place of an empty list. */
  readonly none: string;
  readonly recalls: RecallWords;
}

/** How a text refers to earlier resolutions. */
export interface RecallWords {
  /** Verbs by which a paragraph recalls. */
  readonly verbs: string;
  /**
   * Who adopted what is recalled; `own` is the body of the document itself, `other` an organ that is not read.
   * Where two fit the same words the first counts.
   */
  readonly organs: readonly { readonly organ: Body | 'own' | 'other'; readonly words: string }[];
  /** A resolution's `{number}`. */
  readonly reference: string;
  /** How a line begins that goes on behind a comma and opens no paragraph; the case of letters counts. */
  readonly goesOn: string;
}
