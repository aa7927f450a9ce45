import { BODIES, type Body } from '../../body.ts';
import type { Language } from '../../language.ts';
import { CAST_POSITIONS, type CastPosition } from '../../position.ts';
import type { LanguageWords } from './languageWords.ts';

/** The words of a language made ready for reading; all expressions are for folded text. */
export interface LanguagePatterns {
  readonly language: Language;
  readonly spacesWords: boolean;
  readonly marks: readonly RegExp[];
  readonly bodies: readonly { readonly body: Body; readonly name: RegExp; readonly opening: RegExp }[];
  readonly heading: RegExp;
  /** Every heading; global. */
  readonly headings: RegExp;
  readonly agendaItem: RegExp;
  /** Every date; global. */
  readonly date: RegExp;
  readonly months: readonly string[];
  /** Every meeting; global. */
  readonly meeting: RegExp;
  readonly adoptedOn: RegExp;
  readonly annex: RegExp;
  readonly see: string;
  /** Every bracket that opens a closing; global. */
  readonly opening: RegExp;
  readonly withoutVote: RegExp;
  readonly unanimous: RegExp;
  readonly recorded: RegExp;
  readonly unrecorded: RegExp;
  readonly rejected: RegExp;
  readonly numbers: ReadonlyMap<string, number>;
  readonly votes: readonly RegExp[];
  /** The same with any words in place of both numbers. */
  readonly wordedVotes: readonly RegExp[];
  readonly noneAgainst: RegExp;
  readonly abstentions: readonly RegExp[];
  readonly noneAbstaining: RegExp;
  readonly abstaining: RegExp;
  /** Every heading of a list; global. */
  readonly lists: readonly { readonly position: CastPosition; readonly heading: RegExp }[];
  /** Every conjunction; global. */
  readonly conjunction: RegExp;
  readonly none: RegExp;
  readonly recalls: RecallPatterns;
}

/** How a paragraph recalls; `organ` and `reference` find every one, by groups that name the organ or the number. */
export interface RecallPatterns {
  readonly verbs: RegExp;
  readonly organs: readonly { readonly organ: Body | 'own' | 'other'; readonly words: RegExp }[];
  readonly reference: RegExp;
  /** The beginning of a line that goes on behind a comma. */
  readonly goesOn: RegExp;
}

const RESOLUTION_NUMBER = '(?:S-|ES-|OM/)?\\d{1,4}/(?:S-\\d{1,2}/)?\\d{1,4}';

/** Makes the words of a language ready for reading; throws where they are no regular expression. */
export function compilePatterns(words: LanguageWords): LanguagePatterns {
  const toPattern = (source: string, flags = '') => new RegExp(expandSource(source, words), `isu${flags}`);
  const { closing, tally } = words;
  const heading = `^\\x20{0,40}(?:${words.headingWord})?(?<number>${RESOLUTION_NUMBER})\\x20{0,9}[.:\\-–—][\\x20.:\\-–—]{0,9}(?<title>[^\\n]*)$`;
  return {
    language: words.language,
    spacesWords: words.spacesWords,
    marks: words.marks.map((mark) => toPattern(mark)),
    bodies: BODIES.map((body) => ({
      body,
      name: toPattern(words.bodies[body]),
      opening: toPattern(`^(?:${words.article})?(?:${words.bodies[body]})\\s*(?<comma>,)?\\s*$`),
    })),
    heading: toPattern(heading, 'm'),
    headings: toPattern(heading, 'gm'),
    agendaItem: toPattern(
      `^\\s*(?:${words.agendaItem})\\s*(?<number>\\d{1,3}(?:\\s*\\([a-z]\\))?(?:\\s*(?:,|${words.conjunction})\\s*\\d{1,3}(?!\\d))*)`,
      'm',
    ),
    date: toPattern(words.date, 'g'),
    months: words.months,
    meeting: toPattern(words.meeting, 'g'),
    adoptedOn: toPattern(words.adoptedOn.replace('{date}', words.date)),
    annex: toPattern(`^\\s*(?:${words.annex})\\s*$`, 'm'),
    see: expandSource(words.see, words),
    opening: toPattern(`\\[\\s{0,20}(?:${closing.opening})`, 'g'),
    withoutVote: toPattern(closing.withoutVote),
    unanimous: toPattern(closing.unanimous),
    recorded: toPattern(closing.recorded),
    unrecorded: toPattern(closing.unrecorded),
    rejected: toPattern(closing.rejected),
    numbers: new Map(Object.entries(words.numbers)),
    votes: tally.votes.map((source) => toPattern(source)),
    wordedVotes: tally.votes
      .filter((source) => source.includes('{no}'))
      .map((source) => toPattern(source.replace(/\{yes\}|\{no\}/g, anyWords(words.spacesWords)))),
    noneAgainst: toPattern(tally.noneAgainst),
    abstentions: tally.abstentions.map((source) => toPattern(source)),
    noneAbstaining: toPattern(tally.noneAbstaining),
    abstaining: toPattern(tally.abstaining),
    lists: CAST_POSITIONS.map((position) => ({
      position,
      heading: toPattern(listHeading(words.lists[position], words.spacesWords), 'g'),
    })),
    conjunction: toPattern(words.conjunction, 'g'),
    none: toPattern(`^(?:${words.none})$`),
    recalls: {
      verbs: toPattern(words.recalls.verbs),
      organs: words.recalls.organs.map(({ organ, words: source }) => ({
        organ,
        words: toPattern(source, 'g'),
      })),
      reference: toPattern(
        words.recalls.reference.replace('{number}', `(?<number>${RESOLUTION_NUMBER})`),
        'g',
      ),
      goesOn: new RegExp(`^(?:${words.recalls.goesOn})`, 'u'),
    },
  };
}

/** A page break may put a footnote between two words of a heading. */
const FOOTNOTE = '(?:(?:\\d{1,3}|[⁰¹²³⁴-⁹]+)\\s[^:]{1,300}?\\.\\s+)?';

function listHeading(source: string, spacesWords: boolean): string {
  return spacesWords ? `(?<!\\p{L})(?:${source.replaceAll(' ', ` ${FOOTNOTE}`)})\\s*:` : `(?:${source})\\s*:`;
}

function expandSource(source: string, words: LanguageWords): string {
  const count = `\\d{1,4}(?!\\d)|${alternatives(Object.keys(words.numbers))}`;
  const months = alternatives(words.months.flatMap((month) => month.split('|')));
  return loosenSpaces(
    source
      .replace(/\{(yes|no|abstain)\}/g, `(?<!${words.spacesWords ? '[\\p{L}\\d]' : '\\d'})(?<$1>${count})`)
      .replace('{day}', '(?<!\\d)(?<day>\\d{1,2})')
      .replace('{month}', `(?<month>${words.spacesWords ? months : `0?(?:${months})`})`)
      .replace('{year}', '(?<!\\d)(?<year>\\d{4})(?!\\d)')
      .replace('{number}', '(?<!\\d)(?<number>\\d{1,4})'),
    words.spacesWords,
  );
}

/** Up to four words, or a number in Chinese characters. */
function anyWords(spacesWords: boolean): string {
  return spacesWords ? '(?<!\\p{L})\\p{L}+(?:[ -]\\p{L}+){0,3}' : '[〇零一二三四五六七八九十百两]{1,5}';
}

/** Longest first, so that no name hides a longer one. */
function alternatives(texts: readonly string[]): string {
  return [...texts].sort((a, b) => b.length - a.length).join('|');
}

function loosenSpaces(source: string, spacesWords: boolean): string {
  if (spacesWords) return source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+');
  return source
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s*')
    .replace(/(\p{Script=Han})(?![?*+])/gu, '$1\\s*')
    .replace(/(?:\\s\*){2,}/g, '\\s*');
}
