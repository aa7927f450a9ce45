import { isOutcome } from '../../outcome.ts';
import type { Problem, ProblemKind } from '../../problem.ts';
import { isKind, type ResolutionId } from '../../resolution.ts';
import { repeatedTexts, symbolOfText } from './textIds.ts';
import type { PlainText } from './textRegister.ts';

/** The texts of a reading. */
export interface TextsInQuestion {
  /** Those that become records. */
  readonly texts: readonly PlainText[];
  /** Those of which nothing tells the body. */
  readonly homeless: readonly PlainText[];
  readonly ids: ReadonlyMap<number, ResolutionId>;
  /** Whether there are votes on any text. */
  readonly hasVotes: boolean;
}

/** What is wrong with texts themselves: what tells them, where they belong, and that they have no votes. */
export function findTextProblems(question: TextsInQuestion): readonly Problem[] {
  return [
    ...findHomeless(question),
    ...findRepeats(question),
    ...findMissingVotes(question),
    ...findOddCells(question),
  ];
}

/** One line for each file, with how many of its rows are lost so. */
function findHomeless({ homeless }: TextsInQuestion): readonly Problem[] {
  const sources = [...new Set(homeless.flatMap(({ rowsBySource }) => [...rowsBySource.keys()]))];
  return sources.map((source) => {
    const lost = homeless.filter(({ rowsBySource }) => rowsBySource.has(source));
    const rows = lost.reduce((sum, { rowsBySource }) => sum + (rowsBySource.get(source) ?? 0), 0);
    const [first] = lost;
    const others = lost.length === 1 ? '' : ` and ${lost.length - 1} more`;
    const found = `Neither a column nor the symbol tells the body that voted on ${symbolOf(first)}${others}`;
    const line = first?.source === source ? first.row : undefined;
    const message = `${found}. ${rows === 1 ? '1 row' : `${rows} rows`}: left out.`;
    return { source, line, resolutionId: undefined, kind: 'missing_symbol', message };
  });
}

function symbolOf(text: PlainText | undefined): string {
  return text === undefined ? '' : `“${symbolOfText(text)}”`;
}

function findRepeats({ texts, ids }: TextsInQuestion): readonly Problem[] {
  return repeatedTexts(texts).map((text) => {
    const id = ids.get(text.number) ?? '';
    const found = `The symbol ${symbolOfText(text)} stands over several resolutions`;
    return toProblem(text, ids, 'repeated_symbol', `${found}. All are kept; this one has the id ${id}.`);
  });
}

const WITHOUT_VOTES = [
  'adopted_without_vote',
  'adopted_unanimously',
  'adopted_by_unrecorded_vote',
  'withdrawn',
  'not_considered',
];

/** Texts without a vote, unless there was none to be recorded: each, or in one line where no vote is known at all. */
function findMissingVotes({ texts, ids, hasVotes }: TextsInQuestion): readonly Problem[] {
  const bare = texts.filter(
    ({ votesSource, cells }) =>
      votesSource === undefined && !WITHOUT_VOTES.includes(cells.get('outcome') ?? ''),
  );
  const [first] = bare;
  if (first === undefined) return [];
  if (hasVotes)
    return bare.map((text) => toProblem(text, ids, 'no_list', 'No vote on the resolution is known.'));
  const message = `No vote is known on any of ${bare.length === 1 ? 'its 1 resolution' : `${bare.length} resolutions`}.`;
  return [{ source: first.source, line: undefined, resolutionId: undefined, kind: 'no_list', message }];
}

/** Cells that a record has no place for, in one line for each column and file. */
function findOddCells({ texts }: TextsInQuestion): readonly Problem[] {
  return ODD_CELLS.flatMap(({ column, isOdd, found }) => {
    const odd = texts.filter(({ cells }) => isOdd(cells.get(column)));
    const sources = [...new Set(odd.map(({ source }) => source))];
    return sources.map((source): Problem => {
      const [first, ...others] = odd.filter((text) => text.source === source);
      const more = others.length === 0 ? '' : ` In ${others.length} more records too.`;
      const message = `“${first?.cells.get(column)?.slice(0, SHOWN_LENGTH) ?? ''}” ${found}${more}`;
      return { source, line: first?.row, resolutionId: undefined, kind: 'unreliable_text', message };
    });
  });
}

const SHOWN_LENGTH = 60;

/** Numbers and addresses that are none, and words that are no codes of ours. */
const ODD_CELLS = [
  {
    column: 'kind',
    isOdd: (cell: string | undefined) => cell !== undefined && !isKind(cell.toLowerCase()),
    found: 'is no kind of text that is known; the symbol tells the kind.',
  },
  {
    column: 'outcome',
    isOdd: (cell: string | undefined) => cell !== undefined && !isOutcome(cell),
    found: 'is no outcome that is known; it was kept as the way of voting.',
  },
  ...(['yes', 'no', 'abstain'] as const).map((column) => ({
    column,
    isOdd: (cell: string | undefined) => cell !== undefined && !/^\d{1,4}(?:\.0+)?$/.test(cell),
    found: `is no number of votes (${column}); the record has no stated tally.`,
  })),
  {
    column: 'source',
    isOdd: (cell: string | undefined) => cell !== undefined && !/^https?:\/\/\S+$/.test(cell),
    found: 'is no address of a document; it was left out.',
  },
  {
    column: 'meeting',
    isOdd: (cell: string | undefined) => cell !== undefined && !/^0{0,3}[1-9]\d{0,3}(?!\d)/.test(cell),
    found: 'is no number of a meeting; it was left out.',
  },
] as const;

function toProblem(
  text: PlainText,
  ids: TextsInQuestion['ids'],
  kind: ProblemKind,
  message: string,
): Problem {
  return { source: text.source, line: text.row, resolutionId: ids.get(text.number), kind, message };
}
