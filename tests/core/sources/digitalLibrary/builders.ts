import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import type { RosterFacts } from '../../../../src/core/ingest/rosterFacts.ts';
import { readLibrary } from '../../../../src/core/sources/digitalLibrary/readLibrary.ts';
import type { SourceReading } from '../../../../src/core/sources/sourceForm.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { STATE_NAMES } from '../../../../src/core/state/names/all.ts';
import { type StateCode, stateCode } from '../../../../src/core/state/stateCode.ts';
import { RESOLVER } from '../unvotes/builders.ts';

export const ASSEMBLY_HEADER = (
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,' +
  'subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link'
).split(',');

export const COUNCIL_HEADER = (
  'undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,' +
  'vote_note,modality,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link'
).split(',');

export type Row = Readonly<Record<string, string>>;

/** The rows of a text, one per member of `votes`: `FRA Y, USA N`; the totals are counted where `facts` has none. */
export function makeText(facts: Row, votes: string): readonly Row[] {
  const members = votes.split(', ').map((vote) => vote.split(' '));
  const count = (word: string) => String(members.filter(([, vote]) => vote === word).length);
  const totals = {
    total_yes: count('Y'),
    total_no: count('N'),
    total_abstentions: count('A'),
    total_non_voting: count('X'),
    total_ms: String(members.length),
  };
  return members.map(([code = '', vote = '']) => ({
    ...TEXT,
    ...totals,
    ms_code: code,
    ms_name: STATE_NAMES.en[code]?.short.toUpperCase() ?? '',
    ms_vote: vote,
    ...facts,
  }));
}

const TEXT: Row = {
  undl_id: '4000001',
  date: '2022-12-07',
  session: '77',
  resolution: 'A/RES/77/40',
  draft: 'A/77/L.1',
  meeting: 'A/77/PV.46',
  title: 'A title',
  undl_link: 'https://digitallibrary.un.org/record/4000001',
};

/** A text of the Security Council, of the modality `VOTE`; see `makeText`. */
export function makeCouncilText(facts: Row, votes: string): readonly Row[] {
  const council = { session: '', resolution: 'S/RES/2664(2022)', draft: '', meeting: 'S/PV.9214', title: '' };
  const description = 'On humanitarian aid';
  const rows = makeText({ ...council, description, modality: 'VOTE', ...facts }, votes);
  return rows.map((row) => ({
    permanent_member: PERMANENT.includes(row.ms_code ?? '') ? 'True' : 'False',
    ...row,
  }));
}

const PERMANENT = ['CHN', 'FRA', 'GBR', 'RUS', 'SUN', 'USA'];

export function makeFile(header: readonly string[], rows: readonly Row[], source = 'ga.csv'): SourceTable {
  return { source, header, rows: rows.map((row) => header.map((name) => row[name] ?? '')) };
}

/** The states given are the Assembly's only members, so that small tables are whole. */
export function onlyMembers(votes: string): RosterFacts {
  const members = new Set<StateCode>(votes.split(', ').map((vote) => stateCode(vote.slice(0, 3))));
  return { ...ROSTER, membersOn: (body) => (body === 'GA' ? members : undefined) };
}

export function readAssembly(rows: readonly Row[], roster: RosterFacts = NO_ROSTER): SourceReading {
  return readLibrary({ assembly: makeFile(ASSEMBLY_HEADER, rows) }, { resolver: RESOLVER, roster });
}

export function readCouncil(rows: readonly Row[]): SourceReading {
  const council = makeFile(COUNCIL_HEADER, rows, 'sc.csv');
  return readLibrary({ council }, { resolver: RESOLVER, roster: ROSTER });
}

const NO_ROSTER: RosterFacts = { ...ROSTER, membersOn: () => undefined };

/** Problems as lines: `2 A-RES-77-40 bad_date`. */
export function listProblems({ records }: SourceReading): readonly string[] {
  return records.problems.map(
    ({ line, resolutionId, kind }) => `${line ?? '-'} ${resolutionId ?? '-'} ${kind}`,
  );
}

/** Votes as lines: `A-RES-77-40 FRA Y`. */
export function listVotes({ records }: SourceReading): readonly string[] {
  return records.votes.map(({ resolutionId, state, position }) => `${resolutionId} ${state} ${position}`);
}

export function messagesOf({ records }: SourceReading): readonly string[] {
  return records.problems.map(({ message }) => message);
}

/** The council's fifteen of a day, with the positions of some: `RUS N, CHN A`; the others vote yes. */
export function makeFifteen(others: string): string {
  const given = new Map(others.split(', ').map((vote) => [vote.slice(0, 3), vote.slice(4)]));
  const members = 'ALB BRA CHN FRA GAB GBR GHA IND IRL KEN MEX NOR RUS ARE USA'.split(' ');
  return members.map((code) => `${code} ${given.get(code) ?? 'Y'}`).join(', ');
}
