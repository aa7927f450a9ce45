import { say } from '../sentences/say.ts';
import { SOURCE_SENTENCES } from '../sentences/sourceSentences.ts';
import { VOTE_SENTENCES } from '../sentences/voteSentences.ts';
import type { RowDefect } from './rowProblems.ts';

/** A row that has more or fewer cells than the header, or, with as many, no number of a record in the column `key`. */
export function brokenRow(cells: number, columns: number, key: string): RowDefect {
  const { noNumber, fewerCells, moreCells, rowsLeftOut } = SOURCE_SENTENCES;
  const found =
    cells === columns
      ? say(noNumber, { column: key })
      : say(cells < columns ? fewerCells : moreCells, { columns });
  return { kind: 'truncated', message: (rows) => `${found} ${say(rowsLeftOut, { rows })}` };
}

/** What is said of a state that stands twice: with the same vote, or with another. */
interface Twice {
  readonly repeated: (typeof SOURCE_SENTENCES)['twiceAlike' | 'callTwiceAlike'];
  readonly contradicted: (typeof SOURCE_SENTENCES)['twiceUnlike' | 'callTwiceUnlike'];
}

/** A state that stands in a record already: with the same vote, or with another. */
export function repeatedState(
  record: string,
  printed: string,
  entry: 'repeated' | 'contradicted',
  sentences: Twice = { repeated: SOURCE_SENTENCES.twiceAlike, contradicted: SOURCE_SENTENCES.twiceUnlike },
): RowDefect {
  const found = say(sentences[entry], { printed });
  const done = entry === 'repeated' ? VOTE_SENTENCES.countedOnce : VOTE_SENTENCES.positionLeftOut;
  return {
    kind: 'duplicate_state',
    record,
    message: (rows) => `${found} ${done} ${say(SOURCE_SENTENCES.likeLeftOut, { rows })}`,
  };
}

/**
 * A state without a vote that was no member, or could not vote, on the day. What the source says is kept: it touches no
 * vote. Where it did vote, the record is disputed instead.
 */
export function idleState(printed: string): RowDefect {
  return {
    kind: 'not_a_member',
    message: (rows) =>
      `${say(SOURCE_SENTENCES.idleState, { printed })} ${say(SOURCE_SENTENCES.rowsKeptAsListed, { rows })}`,
  };
}

/** A record whose number, in a column of this name, stands in a row before. */
export function repeatedNumber(column: string, number: string, row: number | undefined): RowDefect {
  const found = say(SOURCE_SENTENCES.numberRepeated, { column, number, row: row ?? '' });
  return {
    kind: 'repeated_symbol',
    record: number,
    message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  };
}

/** A row that ends before its last cell, or has no number of a record in the column `key`. */
export function cutRow(key: string): RowDefect {
  const found = say(SOURCE_SENTENCES.cutRow, { column: key });
  return {
    kind: 'truncated',
    message: (rows) => `${found} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`,
  };
}
