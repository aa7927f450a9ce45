import type { Body } from '../../../src/core/body.ts';
import type { RosterFacts } from '../../../src/core/ingest/rosterFacts.ts';
import { type IsoDate, parseIsoDate } from '../../../src/core/isoDate.ts';
import type { ListedName, ParsedDocument } from '../../../src/core/parse/parsedDocument.ts';
import type { CastPosition } from '../../../src/core/position.ts';
import { stateCode } from '../../../src/core/state/stateCode.ts';
import type { Tally } from '../../../src/core/tally.ts';

/** A date of the tests; throws on a slip. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`date malformed: ${text}`);
  return date;
}

/** Lists of codes parted by blanks; `?` before a name makes it one that was not understood. */
export function listed(lists: Readonly<Partial<Record<CastPosition, string>>>): readonly ListedName[] {
  const positions: readonly CastPosition[] = ['Y', 'N', 'A'];
  return positions.flatMap((position) =>
    (lists[position] ?? '')
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => ({
        printed: name,
        code: name.startsWith('?') ? undefined : stateCode(name),
        position,
        line: 7,
      })),
  );
}

/** `3-1-1` as a tally. */
export function tally(text: string): Tally {
  const [yes = 0, no = 0, abstain = 0] = text.split('-').map(Number);
  return { yes, no, abstain };
}

/** A document on a recorded vote of 2-1-1 in the five-member Council of `FACTS`, where EEE did not vote. */
export function makeDocument(changes: Partial<ParsedDocument> = {}): ParsedDocument {
  return {
    source: 'en/50-4.txt',
    language: 'en',
    body: 'HRC',
    session: '50',
    symbol: 'A/HRC/RES/50/4',
    kind: 'resolution',
    title: 'Enhancement of international cooperation in the field of human rights',
    agendaItem: undefined,
    date: day('2022-07-07'),
    meeting: 39,
    outcome: 'adopted_by_vote',
    declared: tally('2-1-1'),
    listed: listed({ Y: 'AAA BBB', N: 'CCC', A: 'DDD' }),
    recalls: [],
    closingLine: 5,
    ...changes,
  };
}

/** What a document in Chinese changes, beside what the test changes. */
export function inChinese(changes: Partial<ParsedDocument> = {}): ParsedDocument {
  return makeDocument({ source: 'zh/50-4.txt', language: 'zh', title: '增进人权领域的国际合作', ...changes });
}

const MEMBERS = new Set(['AAA', 'BBB', 'CCC', 'DDD', 'EEE'].map(stateCode));

/** A Council of five members, and one session in June and July 2022. */
export const FACTS: RosterFacts = {
  membersOn: (body: Body) => (body === 'HRC' ? MEMBERS : undefined),
  sessionDates: (body, session) =>
    body === 'HRC' && session === '50' ? { from: day('2022-06-13'), to: day('2022-07-08') } : undefined,
};
