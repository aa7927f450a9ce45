import { BODIES, type Body } from '../../body.ts';
import { type IsoDate, parseIsoDate } from '../../isoDate.ts';
import { NOTE_PHRASES } from '../../sentences/notePhrases.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
import { repeatedNumber } from '../rowDefects.ts';
import { gatherRowProblems, type RowProblems } from '../rowProblems.ts';
import { settlePlace } from '../settlePlace.ts';
import { findColumns, numberedRows, type RowCount, type SourceTable } from '../sourceTable.ts';
import { cellText } from '../unvotes/cellText.ts';
import { TEXT_COLUMNS } from './ohchrForm.ts';
import type { OhchrText } from './ohchrText.ts';
import { readTally } from './readTally.ts';
import {
  readAgendaItem,
  readDraft,
  readDraftRemark,
  readMeeting,
  readSession,
  readTitle,
} from './textCells.ts';

const COLUMNS = [
  ...TEXT_COLUMNS,
  ...(['statement', 'meeting', 'meeting_type', 'agenda_item_no', 'agenda_subject'] as const),
  ...(['main_sponsors', 'draft', 'yes', 'no', 'abstain', 'nonvoting', 'total'] as const),
  ...(['url_resolution', 'record_url', 'n_rollcall'] as const),
] as const;

/** The cell of a row, by its column; undefined where it is blank or there is no such column. */
export type TextCells = (name: (typeof COLUMNS)[number]) => string | undefined;

/** What the table of texts holds, each record once. */
export interface TextReading {
  readonly texts: readonly OhchrText[];
  readonly problems: RowProblems;
  readonly count: RowCount;
}

/**
 * Reads the table of texts, `resolutions.csv`.
 *
 * Problems: a row without a number or a known body, or with the number of another row, is left out; a missing symbol
 * or session, a date that is none and a tally with a gap are reported, and the text kept.
 */
export function readTexts(table: SourceTable): TextReading {
  const column = findColumns(table.header, COLUMNS);
  const problems = gatherRowProblems(table.source);
  const texts = new Map<string, OhchrText>();
  let rows = 0;
  for (const [number, row] of numberedRows(table)) {
    rows += 1;
    const text = readRow((name) => cellText(row, column(name)), number, problems);
    if (text === undefined) continue;
    const first = texts.get(text.recordId);
    if (first === undefined) texts.set(text.recordId, text);
    else noteRepeat(problems, text.recordId, number, first.row);
  }
  return { texts: [...texts.values()], problems, count: { source: table.source, rows, kept: texts.size } };
}

const BODY_BY_NAME: ReadonlyMap<string, Body> = new Map([
  ['human rights council', 'HRC'],
  ['commission on human rights', 'CHR'],
]);

/** The body of a name or of a code; undefined where it is none that is known. */
export function parseBody(cell: string | undefined): Body | undefined {
  return BODY_BY_NAME.get(cell?.toLowerCase() ?? '') ?? BODIES.find((body) => body === cell);
}

function readRow(cells: TextCells, row: number, problems: RowProblems): OhchrText | undefined {
  const [recordId, body] = [cells('record_id'), parseBody(cells('body'))];
  if (recordId === undefined || body === undefined) {
    noteUnusable(problems, row, cells('body'));
    return undefined;
  }
  const { symbol, remark: symbolRemark } = readSymbol(cells('symbol'), recordId, row, problems);
  const place = settlePlace(symbol, { body, session: readSession(cells('statement'), symbol) });
  for (const { kind: conflict, found, done } of place.conflicts)
    problems.note(`${found} ${recordId}`, row, () => ({
      kind: conflict,
      record: recordId,
      message: () => `${found} ${done}`,
    }));
  const { title, kind, remark: titleRemark } = readTitle(cells('title'), symbol);
  const remarks = [symbolRemark, titleRemark, readDraftRemark(cells('draft')), tagRemark(cells)];
  return {
    recordId,
    row,
    body: place.body,
    session: place.session ?? noteSession(problems, recordId, row),
    symbol,
    draft: readDraft(cells('draft'), symbol, kind),
    kind,
    date: readDate(cells('date'), recordId, row, problems),
    meeting: readMeeting(cells('meeting'), cells('meeting_type')),
    agendaItem: readAgendaItem(cells('agenda_item_no')),
    title,
    source: addressOf(cells('url_resolution')) ?? addressOf(cells('record_url')),
    sponsors: cells('main_sponsors'),
    note: joinRemarks(remarks),
    words: {
      voteType: cells('vote_type'),
      statement: cells('statement'),
      meeting: cells('meeting'),
      draft: cells('draft'),
    },
    ...readTally(cells, recordId, row, problems),
  };
}

function readSymbol(
  cell: string | undefined,
  recordId: string,
  row: number,
  problems: RowProblems,
): { readonly symbol: string; readonly remark: string | undefined } {
  const [symbol, ...rest] = (cell ?? '').split(/\s+/);
  if (symbol !== undefined && symbol !== '')
    return { symbol, remark: rest.length === 0 ? undefined : rest.join(' ') };
  const { noSymbol, recordNumberStands } = SOURCE_SENTENCES;
  const message = () => `${noSymbol} ${say(recordNumberStands, { number: recordId })}`;
  problems.note(`symbol ${recordId}`, row, () => ({ kind: 'missing_symbol', record: recordId, message }));
  return { symbol: `record-${recordId}`, remark: undefined };
}

function readDate(
  cell: string | undefined,
  recordId: string,
  row: number,
  problems: RowProblems,
): IsoDate | undefined {
  const date = cell === undefined ? undefined : parseIsoDate(cell);
  if (date !== undefined) return date;
  const { noDate, noIsoDay, recordWithoutDate } = SOURCE_SENTENCES;
  const found = cell === undefined ? noDate : say(noIsoDay, { printed: cell });
  const message = () => `${found} ${recordWithoutDate}`;
  problems.note(`date ${recordId}`, row, () => ({ kind: 'bad_date', record: recordId, message }));
  return undefined;
}

/** Special sessions have their subject in the place of the agenda item. */
function tagRemark(cells: TextCells): string | undefined {
  const item = cells('agenda_item_no');
  const tag = cells('agenda_subject') ?? (readAgendaItem(item) === undefined ? item : undefined);
  return tag === undefined || !/\w{2}/.test(tag)
    ? undefined
    : say(NOTE_PHRASES.librarySubject, { subject: tag });
}

function joinRemarks(remarks: readonly (string | undefined)[]): string | undefined {
  const said = remarks.flatMap((remark) => remark ?? []);
  return said.length === 0 ? undefined : said.join('. ');
}

function addressOf(cell: string | undefined): string | undefined {
  return cell !== undefined && /^https?:\/\/\S+$/.test(cell) ? cell : undefined;
}

function noteSession(problems: RowProblems, recordId: string, row: number): string {
  const message = () => `${SOURCE_SENTENCES.noSession} ${SOURCE_SENTENCES.unknownStands}`;
  problems.note(`session ${recordId}`, row, () => ({ kind: 'missing_symbol', record: recordId, message }));
  return 'unknown';
}

function noteUnusable(problems: RowProblems, row: number, body: string | undefined): void {
  const message = (rows: string) =>
    `${say(SOURCE_SENTENCES.unusableRow, { body: body ?? '' })} ${say(SOURCE_SENTENCES.rowsLeftOut, { rows })}`;
  problems.note(`unusable ${body ?? ''}`, row, () => ({ kind: 'truncated', message }));
}

function noteRepeat(problems: RowProblems, recordId: string, row: number, first: number | undefined): void {
  problems.note(`repeat ${recordId}`, row, () => repeatedNumber('record_id', recordId, first));
}
