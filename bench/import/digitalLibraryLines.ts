import { groupBy } from '../../src/core/ingest/groupBy.ts';
import type { IsoDate } from '../../src/core/isoDate.ts';
import type { DataSetRecords } from '../../src/core/package/encodeTables.ts';
import { isCast } from '../../src/core/position.ts';
import type { Resolution, Vote } from '../../src/core/resolution.ts';
import { membersOn, termsOf } from '../../src/core/roster/memberOn.ts';
import { STATE_NAMES } from '../../src/core/state/names/all.ts';
import type { StateCode } from '../../src/core/state/stateCode.ts';
import { countTally, marginOf } from '../../src/core/tally.ts';
import { formatCsv } from '../../src/data/csv.ts';

/** The columns of the library's file for the General Assembly. */
export const LIBRARY_HEADER = (
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,' +
  'subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link'
).split(',');

/** A text in the form of the library: its rows as CSV, one per member. */
export interface LibraryBlock {
  readonly lines: string;
  readonly rows: number;
}

/**
 * Roll calls of the General Assembly, as `unvotes` has them, in the form of the UN Digital Library: a row per member
 * and adopted text, members that `unvotes` leaves out as not voting, totals counted. A clean file: each text has a
 * symbol of its own, and a day on which all who voted were members, which for some is later than in `unvotes`. The seat
 * of China is CHN throughout. Everything but votes, titles and issues is made up.
 */
export function* makeLibraryBlocks({ resolutions, votes }: DataSetRecords): Generator<LibraryBlock> {
  const votesById = groupBy(votes, ({ resolutionId }) => resolutionId);
  let number = 0;
  for (const resolution of resolutions) {
    const own = (votesById.get(resolution.id) ?? []).filter(({ position }) => isCast(position));
    if (marginOf(countTally(own.map(({ position }) => position))) <= 0) continue;
    number += 1;
    yield makeBlock(resolution, own, number);
  }
}

function makeBlock(resolution: Resolution, votes: readonly Vote[], number: number): LibraryBlock {
  const date = dayOfAll(resolution, votes);
  const positions = new Map(votes.map(({ state, position }) => [state, position]));
  const members = [
    ...(date === undefined ? positions.keys() : (membersOn('GA', date) ?? positions.keys())),
  ].sort();
  const tally = countTally(positions.values());
  const absent = members.length - positions.size;
  const before = (state: StateCode) => [
    String(600_000 + number),
    state === 'TWN' ? 'CHN' : state,
    nameOf(state === 'TWN' ? 'CHN' : state),
    positions.get(state) ?? 'X',
  ];
  const after = [
    ...describe(resolution, date ?? '', number),
    ...[tally.yes, tally.no, tally.abstain, absent, members.length].map(String),
    `https://digitallibrary.un.org/record/${600_000 + number}`,
  ];
  const [first = [], ...rest] = members.map((state) => [...before(state), ...after]);
  return { lines: formatCsv(first, rest), rows: members.length };
}

/** The day of the roll call, or the first after it on which all who voted were members. */
function dayOfAll({ date }: Resolution, votes: readonly Vote[]): IsoDate | undefined {
  if (date === undefined) return undefined;
  const joined = votes.flatMap(({ state }) => {
    const term = termsOf('GA', state)?.find(({ to }) => date <= to);
    return term === undefined || term.from <= date ? [] : [term.from];
  });
  return [date, ...joined].sort().at(-1);
}

function nameOf(code: string): string {
  return (STATE_NAMES.en[code]?.short ?? code).toUpperCase();
}

const TITLE_LENGTH = 80;

/** The cells from the date to the note. */
function describe(
  { session, titles, subjects, symbol }: Resolution,
  date: string,
  number: number,
): readonly string[] {
  const title = (titles.en ?? symbol).slice(0, TITLE_LENGTH);
  return [
    ...[
      date,
      session,
      `A/RES/${session}/${number}`,
      `A/${session}/L.${number}`,
      `A/${session}/${400 + (number % 200)}`,
    ],
    ...[`A/${session}/PV.${1 + (number % 99)}`, title, 'Item of the agenda'],
    ...[subjects.length === 0 ? 'ASSEMBLY' : subjects.join('|').toUpperCase(), `As ${symbol}`],
  ];
}
