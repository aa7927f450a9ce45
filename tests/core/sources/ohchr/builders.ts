import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import type { Resolution } from '../../../../src/core/resolution.ts';
import { readOhchr } from '../../../../src/core/sources/ohchr/readOhchr.ts';
import type { SourceFacts, SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { STATE_NAMES } from '../../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../../src/core/state/resolveName.ts';

/** Knows names, rosters and sessions, as the command line does. */
export const FACTS: SourceFacts = { resolver: createNameResolver(STATE_NAMES), roster: ROSTER };

const TEXT_COLUMNS = [
  ...(['record_id', 'symbol', 'title', 'statement', 'date', 'body', 'vote_type', 'meeting'] as const),
  ...(['meeting_type', 'agenda_item_no', 'agenda_subject', 'main_sponsors', 'draft'] as const),
  ...(['yes', 'no', 'abstain', 'nonvoting', 'total', 'n_rollcall', 'url_resolution', 'record_url'] as const),
] as const;
type TextCells = Readonly<Partial<Record<(typeof TEXT_COLUMNS)[number], string>>>;

/** A text of the Commission's session of 1998, adopted by a recorded vote of which a test gives the numbers. */
const TEXT: TextCells = {
  record_id: '1',
  symbol: 'E/CN.4/RES/1998/1',
  title: 'The right to food : resolution /',
  statement: 'adopted by the Commission on Human Rights at its 54th session',
  date: '1998-04-17',
  body: 'Commission on Human Rights',
  vote_type: 'RECORDED',
  meeting: 'E/CN.4/1998/SR.50',
  record_url: 'https://library.test/1',
};

/** The table of texts, each with what a test says otherwise; the first has number 1 and row 2. */
export function makeTexts(...texts: readonly TextCells[]): SourceTable {
  const rows = texts.map((cells, index) => {
    const number = String(index + 1);
    const text = { ...TEXT, record_id: number, symbol: `E/CN.4/RES/1998/${number}`, ...cells };
    return TEXT_COLUMNS.map((name) => text[name] ?? '');
  });
  return { source: 'texts', header: TEXT_COLUMNS, rows };
}

/** The numbers of a tally as cells: `tallyCells('3-1-0 1 53')`. */
export function tallyCells(stated: string): TextCells {
  const [votes = '', nonvoting = '', total = ''] = stated.split(' ');
  const [yes = '', no = '', abstain = ''] = votes.split('-');
  return { yes, no, abstain, nonvoting, total };
}

const VOTES_HEADER = ['record_id', 'symbol', 'date', 'body', 'iso3', 'country_latest_name', 'group', 'vote'];

/** The table of votes, of lines such as `1 FRA France Y`; a name may hold blanks, `-` is a blank vote. */
export function makeVotes(...lines: readonly string[]): SourceTable {
  const rows = lines.map((line) => {
    const [number = '', code = '', ...rest] = line.split(' ');
    const vote = rest.at(-1) === '-' ? '' : (rest.at(-1) ?? '');
    return [
      number,
      `E/CN.4/RES/1998/${number}`,
      '1998-04-17',
      'CHR',
      code,
      rest.slice(0, -1).join(' '),
      '',
      vote,
    ];
  });
  return { source: 'votes', header: VOTES_HEADER, rows };
}

/** What is read of texts, and of lines of votes. */
export function read(texts: readonly TextCells[], lines: readonly string[] = []): SourceReading {
  return readOhchr({ texts: makeTexts(...texts), votes: makeVotes(...lines) }, FACTS);
}

/** The first resolution that was read. */
export function firstOf({ records }: SourceReading): Resolution {
  const [first] = records.resolutions;
  if (first === undefined) throw new Error('resolution missing: none read');
  return first;
}

/** Problems as lines: `votes:3 E-CN.4-RES-1998-1 not_a_member`. */
export function listProblems({ records }: SourceReading): readonly string[] {
  return records.problems.map(
    ({ source, line, resolutionId, kind }) => `${source}:${line ?? '-'} ${resolutionId ?? '-'} ${kind}`,
  );
}

/** Votes as lines: `E-CN.4-RES-1998-1 FRA Y`. */
export function listVotes({ records }: SourceReading): readonly string[] {
  return records.votes.map(({ resolutionId, state, position }) => `${resolutionId} ${state} ${position}`);
}
