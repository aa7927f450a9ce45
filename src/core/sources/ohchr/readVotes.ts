import type { ListedState } from '../../ingest/collectPositions.ts';
import { type IsoDate, parseIsoDate } from '../../isoDate.ts';
import type { Position } from '../../position.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { STATE_NAMES } from '../../state/names/all.ts';
import type { NameResolver } from '../../state/resolveName.ts';
import { parseStateCode } from '../../state/stateCode.ts';
import { type Identity, judgeIdentity } from '../judgeIdentity.ts';
import { cutRow } from '../rowDefects.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import { findColumns, numberedRows, type RowCount, type SourceTable } from '../sourceTable.ts';
import { cellText } from '../unvotes/cellText.ts';
import { NAME_COLUMNS, VOTE_COLUMNS } from './ohchrForm.ts';

const COLUMNS = [...VOTE_COLUMNS, ...NAME_COLUMNS, 'symbol', 'date', 'body'] as const;
type Column = (typeof COLUMNS)[number];

/** The rows of votes on one text. */
export interface VoteRows {
  readonly recordId: string;
  /** The first row. */
  readonly row: number;
  /** What the first row says of the text. */
  readonly symbol: string | undefined;
  readonly date: IsoDate | undefined;
  readonly body: string | undefined;
  /** One per row, in the order of the rows. */
  readonly listed: ListedState[];
}

/** What the table of votes holds. */
export interface VoteReading {
  readonly rowsByRecord: ReadonlyMap<string, VoteRows>;
  readonly problems: RowProblems;
  /** Rows that repeat a state of the same text still count as kept here. */
  readonly count: RowCount;
}

/**
 * Reads the table of votes, `votes_long.csv`: `Y`, `N`, `A`, a stop for not voting, and a blank for not recorded.
 *
 * Problems: rows without a number of a text, or cut short, or whose name and code mean no state, are left out; a
 * vote in another word is not recorded.
 */
export function readVotes(table: SourceTable, resolver: NameResolver): VoteReading {
  const problems = gatherRowProblems(table.source);
  const rowsByRecord = new Map<string, VoteRows>();
  const column = findColumns(table.header, COLUMNS);
  const identityOf = rememberIdentities(resolver);
  const width = Math.max(...COLUMNS.map((name) => (column(name) ?? -1) + 1));
  let [rows, kept] = [0, 0];
  for (const [row, line] of numberedRows(table)) {
    rows += 1;
    const cells = (name: Column) => cellText(line, column(name));
    const recordId = cells('record_id');
    if (recordId === undefined || line.length < width) {
      problems.note('cut', row, () => cutRow('record_id'));
      continue;
    }
    const text = rowsByRecord.get(recordId) ?? startText(rowsByRecord, recordId, row, cells);
    const identity = identityOf(cells('country_latest_name'), cells('iso3') ?? '');
    noteIdentity(problems, identity, row);
    if (identity.state !== undefined) kept += 1;
    text.listed.push({
      printed: identity.name,
      code: identity.state,
      position: readPosition(cells('vote'), row, problems),
      line: row,
    });
  }
  return { rowsByRecord, problems, count: { source: table.source, rows, kept } };
}

interface NamedIdentity extends Identity {
  readonly name: string;
}

/** Names and codes repeat in every vote: each pair is looked up once. */
function rememberIdentities(
  resolver: NameResolver,
): (name: string | undefined, code: string) => NamedIdentity {
  const known = new Map<string, NamedIdentity>();
  return (name, code) => {
    const key = `${code} ${name ?? ''}`;
    const identity = known.get(key) ?? {
      ...identify(name, code, resolver),
      name: name ?? code,
    };
    known.set(key, identity);
    return identity;
  };
}

function identify(name: string | undefined, code: string, resolver: NameResolver): Identity {
  const coded = Object.hasOwn(STATE_NAMES.en, code) ? parseStateCode(code) : undefined;
  return judgeIdentity({ name, code: code === '' ? undefined : code, coded }, resolver);
}

function startText(
  rowsByRecord: Map<string, VoteRows>,
  recordId: string,
  row: number,
  cells: (name: Column) => string | undefined,
): VoteRows {
  const text = {
    recordId,
    row,
    symbol: cells('symbol'),
    date: parseIsoDate(cells('date') ?? ''),
    body: cells('body'),
    listed: [],
  };
  rowsByRecord.set(recordId, text);
  return text;
}

const POSITION_BY_WORD: ReadonlyMap<string, Position> = new Map([
  ['Y', 'Y'],
  ['N', 'N'],
  ['A', 'A'],
  ['.', 'X'],
]);

function readPosition(word: string | undefined, row: number, problems: RowProblems): Position {
  if (word === undefined) return 'notRecorded';
  const position = POSITION_BY_WORD.get(word.toUpperCase());
  if (position !== undefined) return position;
  const message = (rows: string) =>
    `${say(SOURCE_SENTENCES.wordOfNoneOrStop, { word })} ${say(SOURCE_SENTENCES.rowsNotRecorded, { rows })}`;
  problems.note(`word ${word}`, row, () => ({ kind: 'blank_position', message }));
  return 'notRecorded';
}

function noteIdentity(problems: RowProblems, { defect, printed }: Identity, row: number): void {
  if (defect !== undefined) problems.note(`name ${printed}`, row, () => defect);
}
