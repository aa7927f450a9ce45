import type { ListedPositions, ListedState } from '../../ingest/collectPositions.ts';
import type { Finding } from '../../ingest/finding.ts';
import { findListFindings } from '../../ingest/listFindings.ts';
import { findIdleStrangers, findRosterFindings } from '../../ingest/rosterFindings.ts';
import type { IsoDate } from '../../isoDate.ts';
import { isCast } from '../../position.ts';
import { seatsOn } from '../../roster/seats.ts';
import { DOCUMENT_SENTENCES } from '../../sentences/documentSentences.ts';
import { say } from '../../sentences/say.ts';
import { SOURCE_SENTENCES } from '../../sentences/sourceSentences.ts';
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
  const found = say(SOURCE_SENTENCES.tooManyVoters, { voters, body, seats });
  return [
    {
      kind: 'impossible_total',
      line: listed[0]?.line,
      found,
      done: DOCUMENT_SENTENCES.keptDisputed,
    },
  ];
}

/** A blank that stands for a position contradicted elsewhere is reported there. */
function findBlanks({ text, listed, positions }: VotesInQuestion): readonly Finding[] {
  const blank = listed.filter(({ code, position }) => code !== undefined && position === 'notRecorded');
  if (blank.length === 0) return [];
  const absent = [...positions.positions.values()].filter((position) => position === 'X').length;
  const isCounted = text.notVoting === absent + blank.length;
  const { noPositionOf, countedAsAbsent, keptNotRecorded: done } = SOURCE_SENTENCES;
  const stated = isCounted ? [say(countedAsAbsent, { absent: text.notVoting ?? 0 })] : [];
  const found = say(noPositionOf, { names: blank.map(({ printed }) => printed) });
  const line = blank[0]?.line;
  return [{ kind: 'blank_position', line, found: [found, ...stated].join(' '), done }];
}

function findUnnamed({ listed, positions, date, members }: VotesInQuestion): readonly Finding[] {
  const unnamed = [...(members ?? [])].filter((member) => !positions.positions.has(member)).sort();
  if (unnamed.length === 0) return [];
  const { noRowOf, noRowsOf, whatTheyDid: done } = SOURCE_SENTENCES;
  const found = say(unnamed.length === 1 ? noRowOf : noRowsOf, { states: unnamed, date: date ?? '' });
  return [{ kind: 'blank_position', line: listed[0]?.line, found, done }];
}
