import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/core/isoDate.ts';
import { dateSpan, isWithin } from '../../../src/core/roster/dateSpan.ts';
import { HRC_ROSTER_SPAN } from '../../../src/core/roster/hrcTerms.ts';
import { sessionDates } from '../../../src/core/roster/sessionDates.ts';

const REGULAR = Array.from({ length: 61 }, (_, index) => `${index + 1}`);
const SPECIAL = Array.from({ length: 39 }, (_, index) => `S-${index + 1}`);

describe(sessionDates, () => {
  test('knows 61 regular and 39 special sessions, all within the known roster', () => {
    const spans = [...REGULAR, ...SPECIAL].map((session) => sessionDates('HRC', session));
    const inside = spans.filter(
      (span) => span && isWithin(HRC_ROSTER_SPAN, span.from) && isWithin(HRC_ROSTER_SPAN, span.to),
    );
    expect(inside.length).toBe(100);
  });

  test('opens each session after the one before it', () => {
    for (const sessions of [REGULAR, SPECIAL]) {
      const openings = sessions.map((session) => sessionDates('HRC', session)?.from ?? 'missing');
      expect(openings).toEqual([...openings].sort());
      expect(new Set(openings).size).toBe(sessions.length);
    }
  });

  test('gives opening and closing day', () => {
    expect(sessionDates('HRC', '50')).toEqual(dateSpan('2022-06-13', '2022-07-08'));
    expect(sessionDates('HRC', 'S-34')).toEqual(dateSpan('2022-05-12', '2022-05-12'));
  });

  test('runs to the last resumed meeting of a suspended session', () => {
    expect(sessionDates('HRC', '43')).toEqual(dateSpan('2020-02-24', '2020-06-23'));
  });

  test('is the year of a session of the Commission', () => {
    expect(sessionDates('CHR', '60')).toEqual(dateSpan('2004-01-01', '2004-12-31'));
    expect(sessionDates('CHR', 'S-5')).toEqual(dateSpan('2000-01-01', '2000-12-31'));
  });

  test('is undefined for other bodies and sessions it does not know', () => {
    expect(sessionDates('GA', '50')).toBeUndefined();
    expect(sessionDates('CHR', '63')).toBeUndefined();
    expect(sessionDates('HRC', '62')).toBeUndefined();
    expect(sessionDates('HRC', 'constructor')).toBeUndefined();
  });
});

describe('against the OHCHR library', () => {
  const file = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data', 'ohchr', 'resolutions.csv');

  test('every text of the Council was acted on within its session', ({ skip }) => {
    if (!existsSync(file)) skip(`no ${file}`);
    const rows = readCsv(file).filter((row) => row.body === 'Human Rights Council');
    const outside = rows.filter((row) => !isInSession(row)).map((row) => `${row.symbol} ${row.date}`);
    expect(rows.length).toBeGreaterThan(3000);
    expect(outside).toEqual([]);
  });
});

type Row = Readonly<Record<string, string | undefined>>;

function readCsv(path: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function isInSession(row: Row): boolean {
  const session = /^A\/HRC\/(?:(?:RES|DEC|PRST)\/?)?(OM\/1|S-\d+|\d+)\//.exec(row.symbol ?? '')?.[1];
  const span = session === undefined ? undefined : sessionDates('HRC', session);
  const date = parseIsoDate(row.date ?? '');
  return span !== undefined && date !== undefined && isWithin(span, date);
}
