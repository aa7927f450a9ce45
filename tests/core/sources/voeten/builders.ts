import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { readVoeten } from '../../../../src/core/sources/voeten/readVoeten.ts';
import { RESOLVER } from '../unvotes/builders.ts';

export const HEADER = (
  'rcid,ccode,member,vote,Country,Countryname,year,session,abstain,yes,no,importantvote,date,unres,amend,para,short,' +
  'descr,me,nu,di,hr,co,ec'
).split(',');

export type Row = Readonly<Record<string, string>>;

export const FACTS = { resolver: RESOLVER, roster: ROSTER };

const CALL: Row = {
  ...{ rcid: '9', year: '2015', session: '70', date: '2015-12-17', unres: 'R/70/1', amend: '0', para: '0' },
  ...{ short: 'SHORT', descr: 'A long title', me: '0', nu: '1', di: '1', hr: '0', co: '0', ec: '0' },
};

/** Rows of a roll call from lines `2 USA United States 3`: number, letters, name, vote. */
export function makeCall(facts: Row, ...lines: readonly string[]): readonly Row[] {
  return lines.map((line) => {
    const [ccode = '', Country = '', ...rest] = line.split(' ');
    const vote = rest.at(-1) ?? '';
    return { ...CALL, ccode, Country, Countryname: rest.slice(0, -1).join(' '), member: '1', vote, ...facts };
  });
}

export function makeTable(rows: readonly Row[]): SourceTable {
  return {
    source: 'UNVotes.csv',
    header: HEADER,
    rows: rows.map((row) => HEADER.map((name) => row[name] ?? '')),
  };
}

export function readRows(rows: readonly Row[]): SourceReading {
  return readVoeten(makeTable(rows), FACTS);
}

/** Votes as lines: `R-70-1 FRA Y`. */
export function listVotes({ records }: SourceReading): readonly string[] {
  return records.votes.map(({ resolutionId, state, position }) => `${resolutionId} ${state} ${position}`);
}

export function listProblems({ records }: SourceReading): readonly string[] {
  return records.problems.map(
    ({ line, resolutionId, kind }) => `${line ?? '-'} ${resolutionId ?? '-'} ${kind}`,
  );
}

export function messagesOf({ records }: SourceReading): readonly string[] {
  return records.problems.map(({ message }) => message);
}
