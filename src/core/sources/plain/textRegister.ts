import type { Body } from '../../body.ts';
import type { IsoDate } from '../../isoDate.ts';
import type { TextColumn } from './plainMapping.ts';

/** What tells two texts of one name apart; blank where a row does not say it. */
export interface TextMarks {
  /** The day where it can be read, else as printed. */
  readonly date: string;
  readonly body: string;
  readonly session: string;
}

/** A text as rows name it. */
export interface NamedText {
  readonly resolution: string;
  readonly marks: TextMarks;
  readonly source: string;
  readonly row: number;
}

/** A text that was found in tables, with what their rows say of it. */
export interface PlainText {
  /** Its place among the texts found. */
  readonly number: number;
  readonly resolution: string;
  readonly source: string;
  readonly row: number;
  /** Chosen by a person for texts whose body nothing tells. */
  readonly body: Body | undefined;
  readonly marks: TextMarks;
  /** What the first row that says it says, without blanks around. */
  readonly cells: ReadonlyMap<TextColumn, string>;
  readonly date: IsoDate | undefined;
  /** How many rows of each file made it up. */
  readonly rowsBySource: ReadonlyMap<string, number>;
  /** The file that has the first of its votes; undefined where it has none. */
  readonly votesSource: string | undefined;
  /** Whether something contradicts itself in its votes. */
  readonly isDisputed: boolean;
}

/** A text while it is being gathered. */
export interface OpenText extends PlainText {
  readonly cells: Map<TextColumn, string>;
  readonly rowsBySource: Map<string, number>;
  marks: TextMarks;
  body: Body | undefined;
  date: IsoDate | undefined;
  votesSource: string | undefined;
  isDisputed: boolean;
}

/** Texts by name and marks; see `createTextRegister`. */
export interface TextRegister {
  /** The text that a row is about, a new one where none is; undefined where it may be several. */
  readonly find: (named: NamedText) => OpenText | undefined;
  /** In the order in which they came. */
  readonly texts: () => readonly PlainText[];
}

/**
 * An empty register of texts. Rows are about one text where they name it alike and neither date nor body nor session
 * of the two differ; what one of them does not say does not differ.
 */
export function createTextRegister(): TextRegister {
  const texts: OpenText[] = [];
  const textByKey = new Map<string, OpenText>();
  const textsByName = new Map<string, OpenText[]>();
  return {
    find: (named) => {
      const name = nameKey(named.resolution);
      const { date, body, session } = named.marks;
      const key = [name, date, body, session].join('\u0000');
      const known = textByKey.get(key);
      if (known !== undefined) return known;
      const sharing = textsByName.get(name) ?? [];
      textsByName.set(name, sharing);
      const fitting =
        sharing.length > MOST_COMPARED ? [] : sharing.filter(({ marks }) => agree(marks, named.marks));
      if (fitting.length > 1) return undefined;
      const text = fitting[0] ?? openText(texts.length, named);
      if (fitting[0] === undefined) {
        texts.push(text);
        sharing.push(text);
      }
      text.marks = joinMarks(text.marks, named.marks);
      textByKey.set(key, text);
      return text;
    },
    texts: () => texts,
  };
}

/** A name that more texts share than these tells none apart; they are no longer compared. */
const MOST_COMPARED = 200;

/** `A/HRC/RES/50/4` and `A-HRC-RES-50-4` are one name. */
function nameKey(resolution: string): string {
  return resolution.trim().replace(/[\s/]+/g, '-');
}

function openText(number: number, { resolution, source, row, marks }: NamedText): OpenText {
  return {
    number,
    resolution,
    source,
    row,
    marks,
    body: undefined,
    date: undefined,
    cells: new Map(),
    rowsBySource: new Map(),
    votesSource: undefined,
    isDisputed: false,
  };
}

const MARKS = ['date', 'body', 'session'] as const;

function agree(a: TextMarks, b: TextMarks): boolean {
  return MARKS.every((mark) => a[mark] === '' || b[mark] === '' || a[mark] === b[mark]);
}

function joinMarks(a: TextMarks, b: TextMarks): TextMarks {
  return { date: a.date || b.date, body: a.body || b.body, session: a.session || b.session };
}
