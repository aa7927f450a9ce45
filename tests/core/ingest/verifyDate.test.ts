import { describe, expect, test } from 'vitest';
import { ROSTER } from '../../../src/core/ingest/roster.ts';
import { verifyDate } from '../../../src/core/ingest/verifyDate.ts';
import { knownDate } from '../../../src/core/isoDate.ts';

const verify = (body: 'HRC' | 'CHR' | 'GA', session: string, date: string) =>
  verifyDate({ body, session, date: knownDate(date), closingLine: 9 }, ROSTER);

describe(verifyDate, () => {
  test.each([
    ['HRC', '50', '2022-06-13'],
    ['HRC', '50', '2022-07-08'],
    ['HRC', 'S-34', '2022-05-12'],
    ['CHR', '60', '2004-04-08'],
    ['CHR', 'S-5', '2000-10-19'],
    ['GA', '77', '1990-01-01'],
  ] as const)('keeps what can be: %s %s, %s', (body, session, date) => {
    expect(verify(body, session, date)).toEqual({ date, findings: [] });
  });

  test('leaves out a day on which the session of the Council did not meet', () => {
    expect(verify('HRC', '50', '2012-07-07')).toEqual({
      date: undefined,
      findings: [
        {
          kind: 'bad_date',
          line: 9,
          found: 'The date of adoption reads 2012-07-07, but session 50 met from 2022-06-13 to 2022-07-08.',
          done: 'The date was left out and nothing was worked out from the roster.',
        },
      ],
    });
  });

  test('holds a day of the Commission against the year of its session', () => {
    const { date, findings } = verify('CHR', '60', '2003-04-08');
    expect(date).toBeUndefined();
    expect(findings.map(({ found }) => found)).toEqual([
      'The date of adoption reads 2003-04-08, but session 60 met in 2004.',
    ]);
  });
});
