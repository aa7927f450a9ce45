import { isOutcome } from '../../outcome.ts';
import type { Problem, ProblemKind } from '../../problem.ts';
import { isKind, type ResolutionId } from '../../resolution.ts';
import { PLAIN_SENTENCES } from '../../sentences/plainSentences.ts';
import { countOf, say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
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
    const found = say(PLAIN_SENTENCES.noBodyOf, {
      symbol: first === undefined ? '' : symbolOfText(first),
      more: lost.length - 1,
    });
    const line = first?.source === source ? first.row : undefined;
    const message = `${found} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows: countOf(rows) })}`;
    return { source, line, resolutionId: undefined, kind: 'missing_symbol', message };
  });
}

function findRepeats({ texts, ids }: TextsInQuestion): readonly Problem[] {
  return repeatedTexts(texts).map((text) => {
    const found = say(SOURCE_SENTENCES.symbolOverResolutions, { symbol: symbolOfText(text) });
    const done = say(SOURCE_SENTENCES.allKept, { id: ids.get(text.number) ?? '' });
    return toProblem(text, ids, 'repeated_symbol', `${found} ${done}`);
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
  if (hasVotes) return bare.map((text) => toProblem(text, ids, 'no_list', PLAIN_SENTENCES.noVoteOnText));
  const { noVoteOnOne, noVoteOnAny } = PLAIN_SENTENCES;
  const message = bare.length === 1 ? noVoteOnOne : say(noVoteOnAny, { texts: bare.length });
  return [{ source: first.source, line: undefined, resolutionId: undefined, kind: 'no_list', message }];
}

/** Cells that a record has no place for, in one line for each column and file. */
function findOddCells({ texts }: TextsInQuestion): readonly Problem[] {
  return ODD_CELLS.flatMap(({ column, isOdd, found }) => {
    const odd = texts.filter(({ cells }) => isOdd(cells.get(column)));
    const sources = [...new Set(odd.map(({ source }) => source))];
    return sources.map((source): Problem => {
      const [first, ...others] = odd.filter((text) => text.source === source);
      const cell = first?.cells.get(column)?.slice(0, SHOWN_LENGTH) ?? '';
      const { moreRecords } = PLAIN_SENTENCES;
      const more = others.length === 0 ? [] : [say(moreRecords, { records: others.length })];
      const message = [found(cell), ...more].join(' ');
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
    found: (cell: string) => say(PLAIN_SENTENCES.oddKind, { cell }),
  },
  {
    column: 'outcome',
    isOdd: (cell: string | undefined) => cell !== undefined && !isOutcome(cell),
    found: (cell: string) => say(PLAIN_SENTENCES.oddOutcome, { cell }),
  },
  ...(['yes', 'no', 'abstain'] as const).map((column) => ({
    column,
    isOdd: (cell: string | undefined) => cell !== undefined && !/^\d{1,4}(?:\.0+)?$/.test(cell),
    found: (cell: string) => say(PLAIN_SENTENCES.oddVotes, { cell, column }),
  })),
  {
    column: 'source',
    isOdd: (cell: string | undefined) => cell !== undefined && !/^https?:\/\/\S+$/.test(cell),
    found: (cell: string) => say(PLAIN_SENTENCES.oddAddress, { cell }),
  },
  {
    column: 'meeting',
    isOdd: (cell: string | undefined) => cell !== undefined && !/^0{0,3}[1-9]\d{0,3}(?!\d)/.test(cell),
    found: (cell: string) => say(PLAIN_SENTENCES.oddMeeting, { cell }),
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
