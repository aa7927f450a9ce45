import { type IsoDate, yearOf } from '../isoDate.ts';
import type { ParsedDocument } from '../parse/parsedDocument.ts';
import type { DateSpan } from '../roster/dateSpan.ts';
import { DOCUMENT_SENTENCES } from '../sentences/documentSentences.ts';
import { say } from '../sentences/say.ts';
import type { Finding } from './finding.ts';
import type { RosterFacts } from './rosterFacts.ts';

/** The date of a document where it can be, and what is wrong with it otherwise. */
export interface VerifiedDate {
  readonly date: IsoDate | undefined;
  readonly findings: readonly Finding[];
}

/** Holds a date of adoption against the days of its session; where those are not known, any date can be. */
export function verifyDate(
  { body, session, date, closingLine }: Pick<ParsedDocument, 'body' | 'session' | 'date' | 'closingLine'>,
  { sessionDates }: RosterFacts,
): VerifiedDate {
  const dates = sessionDates(body, session);
  if (date === undefined || dates === undefined || (dates.from <= date && date <= dates.to))
    return { date, findings: [] };
  const found = describeDays({ date, session }, dates);
  const done = DOCUMENT_SENTENCES.dateNotUsed;
  return { date: undefined, findings: [{ kind: 'bad_date', line: closingLine, found, done }] };
}

/** Where only the year of a session is known, its days are the whole year. */
function describeDays(
  stated: { readonly date: string; readonly session: string },
  { from, to }: DateSpan,
): string {
  const year = yearOf(from);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? say(DOCUMENT_SENTENCES.outsideYear, { ...stated, year })
    : say(DOCUMENT_SENTENCES.outsideSession, { ...stated, from, to });
}
