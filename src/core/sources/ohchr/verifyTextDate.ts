import type { Finding } from '../../ingest/finding.ts';
import type { RosterFacts } from '../../ingest/rosterFacts.ts';
import { type VerifiedDate, verifyDate } from '../../ingest/verifyDate.ts';
import { type IsoDate, yearOf } from '../../isoDate.ts';
import { commissionYear } from '../../roster/commissionYears.ts';
import type { OhchrText } from './ohchrText.ts';

/** Holds the date of a text against the days of its session, or, in the Commission, against its year. */
export function verifyTextDate(text: OhchrText, facts: RosterFacts): VerifiedDate {
  const { body, session, date, row } = text;
  const verified = verifyDate({ body, session, date, closingLine: row }, facts);
  const year = body === 'CHR' ? commissionYear(session) : undefined;
  if (verified.date === undefined || year === undefined || yearOf(verified.date) === year) return verified;
  return { date: undefined, findings: [...verified.findings, wrongYear(text, verified.date, year)] };
}

function wrongYear({ session, row }: OhchrText, date: IsoDate, year: number): Finding {
  const found = `The date reads ${date}, but session ${session} met in ${year}: date or session is wrong.`;
  return { kind: 'bad_date', line: row, found, done: 'The date was left out.' };
}
