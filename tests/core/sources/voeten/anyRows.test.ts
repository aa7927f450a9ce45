import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReading, countLeftOut, countMissing } from '../checkReading.ts';
import { type Row, readRows } from './builders.ts';

const oneOf = (...cells: readonly string[]) => fc.constantFrom(...cells);

const row: fc.Arbitrary<Row> = fc.record(
  {
    rcid: oneOf('1', '1', '2', '3', '3.0', '__proto__', ''),
    ccode: oneOf('2', '220', '365', '345', '511', '560', '710', '713', '999', 'x', ''),
    Countryname: oneOf('United States', 'France', 'Russia', 'Yugoslavia', 'China', 'Atlantis', ''),
    Country: oneOf('USA', 'FRN', 'FRA', 'RUS', 'AUS', ''),
    vote: oneOf('1', '2', '3', '8', '9', '1.0', 'yes', ''),
    session: oneOf('40', '46', ''),
    date: oneOf('1985-12-01', '1991-12-24', '1956-11-06', '1/2/1990', '1990', ''),
    unres: oneOf('R/40/1', 'R/40/1', 'R 40', ''),
    amend: oneOf('0', '1', 'NA'),
    para: oneOf('0', '1', ''),
    descr: oneOf('A title', '=1+1', ''),
    yes: oneOf('1', '2', '500', 'x', ''),
    no: oneOf('0', '1', ''),
    abstain: oneOf('0', '1'),
    me: oneOf('0', '1', ''),
    hr: oneOf('1'),
  },
  { requiredKeys: [] },
);
const readings = fc.array(row, { maxLength: 14 }).map(readRows);

describe('any rows of Voeten’s table', () => {
  test('make a package without faults', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(checkReading(reading)).toEqual([]);
      }),
    );
  });

  test('are kept, or reported as left out', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(countLeftOut(reading)).toBe(countMissing(reading));
      }),
    );
  });

  test('give as many votes as rows are kept', () => {
    fc.assert(
      fc.property(readings, ({ records, counts }) => {
        expect(records.votes).toHaveLength(counts[0]?.kept ?? 0);
      }),
    );
  });
});
