import type { ListedPositions, ListedState } from '../../ingest/collectPositions.ts';
import type { Finding } from '../../ingest/finding.ts';
import { findListFindings } from '../../ingest/listFindings.ts';
import { findIdleStrangers, findRosterFindings } from '../../ingest/rosterFindings.ts';
import type { IsoDate } from '../../isoDate.ts';
import { isCast } from '../../position.ts';
import { seatsOn } from '../../roster/seats.ts';
import type { StateCode } from '../../state/stateCode.ts';
import type { OhchrText } from './ohchrText.ts';

/** The rows of votes of a text, and what they are held against. */
export interface VotesInQuestion {
  readonly text: OhchrText;
  readonly listed: readonly ListedState[];
  readonly positions: ListedPositions;
  readonly date: IsoDate | undefined;
  readonly members: ReadonlySet<StateCode> | undefined;
}

/** What is wrong with the rows of votes of a text: what disputes the record, and what does not. */
export interface VoteFindings {
  readonly disputing: readonly Finding[];
  readonly harmless: readonly Finding[];
}

/** Holds the rows of votes of a text against each other, the roster and the seats of the day. */
export function verifyVotes(votes: VotesInQuestion): VoteFindings {
  const { text, listed, positions, date, members } = votes;
  const vote = { body: text.body, date, listed };
  return {
    disputing: [...findRosterFindings(vote, members), ...findListFindings(positions), ...findTooMany(votes)],
    harmless: [...findIdleStrangers(vote, members), ...findBlanks(votes), ...findUnnamed(votes)],
  };
}

function findTooMany({ text: { body }, listed, positions, date }: VotesInQuestion): readonly Finding[] {
  const voters = [...positions.positions.values()].filter(isCast).length;
  const seats = seatsOn(body, date);
  if (voters <= seats) return [];
  const found = `The rows hold the votes of ${voters} states, but the body (${body}) had ${seats} members.`;
  return [
    {
      kind: 'impossible_total',
      line: listed[0]?.line,
      found,
      done: 'They are kept; the record is disputed.',
    },
  ];
}

/** A blank that stands for a position contradicted elsewhere is reported there. */
function findBlanks({ text, listed, positions }: VotesInQuestion): readonly Finding[] {
  const blank = listed.filter(({ code, position }) => code !== undefined && position === 'notRecorded');
  if (blank.length === 0) return [];
  const absent = [...positions.positions.values()].filter((position) => position === 'X').length;
  const isCounted = text.notVoting === absent + blank.length;
  const stated = isCounted ? ` They are counted among the ${text.notVoting ?? 0} stated as not voting.` : '';
  const found = `There is no position of ${blank.map(({ printed }) => printed).join(', ')}.${stated}`;
  const done = 'Kept as not recorded.';
  return [{ kind: 'blank_position', line: blank[0]?.line, found, done }];
}

function findUnnamed({ listed, positions, date, members }: VotesInQuestion): readonly Finding[] {
  const unnamed = [...(members ?? [])].filter((member) => !positions.positions.has(member)).sort();
  if (unnamed.length === 0) return [];
  const who = unnamed.length === 1 ? 'a member' : 'members';
  const found = `There is no row of ${unnamed.join(', ')}, ${who} on ${date ?? ''}.`;
  return [{ kind: 'blank_position', line: listed[0]?.line, found, done: 'What they did is not known.' }];
}
