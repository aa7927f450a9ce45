import type { RosterFacts } from '../ingest/rosterFacts.ts';
import { symbolPlace } from '../parse/symbolPlace.ts';
import type { Resolution } from '../resolution.ts';
import type { DecodedPackage } from './decodePackage.ts';
import type { Fault } from './fault.ts';
import { findExplained } from './findExplained.ts';
import { tableFile } from './table.ts';

/**
 * Bodies and sessions that are not those of the symbol, and dates on which the session did not meet. Nothing is asked
 * of symbols that do not say it, of sessions of which the days are not known (the General Assembly’s), and of dates of
 * which a problem says that they are not true.
 */
export function checkTexts({ dataSet, rows }: DecodedPackage, facts: RosterFacts): readonly Fault[] {
  const explained = findExplained(dataSet.problems);
  return dataSet.resolutions.flatMap((resolution, index) =>
    [...checkPlace(resolution), ...(explained.has(resolution.id) ? [] : checkDay(resolution, facts))].map(
      (message) => ({
        file: tableFile('resolutions'),
        row: rows.resolutions[index],
        message: `${resolution.id}: ${message}`,
      }),
    ),
  );
}

function checkPlace({ symbol, body, session }: Resolution): readonly string[] {
  const told = symbolPlace(symbol);
  if (told === undefined) return [];
  if (told.body !== body) return [`body is ${body}, but ${symbol} is a symbol of ${told.body}`];
  if (told.session === undefined || told.session === session) return [];
  return [`session is ${session}, but ${symbol} is a symbol of session ${told.session}`];
}

function checkDay({ body, session, date }: Resolution, { sessionDates }: RosterFacts): readonly string[] {
  const days = sessionDates(body, session);
  if (days === undefined || date === undefined || (days.from <= date && date <= days.to)) return [];
  return [`date is ${date}, but session ${session} met between ${days.from} and ${days.to}`];
}
