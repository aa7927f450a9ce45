import type { Body } from '../../body.ts';
import { yearOf } from '../../isoDate.ts';
import { symbolPlace } from '../../parse/symbolPlace.ts';
import { NO_WORDS, type OhchrText } from './ohchrText.ts';
import { parseBody } from './readTexts.ts';
import type { VoteRows } from './readVotes.ts';
import { readSession, readTitle } from './textCells.ts';

/** A text of which nothing but the rows of its votes is known; undefined where they do not tell the body. */
export function bareText({ recordId, symbol: printed, date, body: cell }: VoteRows): OhchrText | undefined {
  const symbol = printed ?? `record-${recordId}`;
  const told = symbolPlace(symbol.split(/\s+/)[0] ?? '');
  const body = told?.body ?? parseBody(cell) ?? bodyOf(symbol);
  if (body === undefined) return undefined;
  const year = body === 'CHR' && date !== undefined ? String(yearOf(date) - YEAR_BEFORE_FIRST) : undefined;
  return {
    recordId,
    row: undefined,
    body,
    session: told?.session ?? readSession(undefined, symbol) ?? year ?? 'unknown',
    symbol: symbol.split(/\s+/)[0] ?? symbol,
    draft: undefined,
    kind: readTitle(undefined, symbol).kind,
    date,
    meeting: undefined,
    agendaItem: undefined,
    title: undefined,
    source: undefined,
    sponsors: undefined,
    note: undefined,
    words: NO_WORDS,
    declared: undefined,
    notVoting: undefined,
    total: undefined,
    rowCount: undefined,
  };
}

/** The Commission's sixth session, of 1950, was its first in a row of one a year. */
const YEAR_BEFORE_FIRST = 1944;

function bodyOf(symbol: string): Body | undefined {
  if (symbol.startsWith('A/HRC/')) return 'HRC';
  return symbol.startsWith('E/CN.4/') ? 'CHR' : undefined;
}
