import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROSTER } from '../../../../src/core/ingest/roster.ts';
import { readLibrary } from '../../../../src/core/sources/digitalLibrary/readLibrary.ts';
import { checkReading, countLeftOut, countMissing } from '../checkReading.ts';
import { RESOLVER } from '../unvotes/builders.ts';
import { ASSEMBLY_HEADER, COUNCIL_HEADER, listVotes, makeFile, type Row } from './builders.ts';

const oneOf = (...cells: readonly string[]) => fc.constantFrom(...cells);

/** Cells of every kind that can go wrong, and blanks. */
const row: fc.Arbitrary<Row> = fc.record(
  {
    undl_id: oneOf('1', '1', '2', '3', '__proto__', ' '),
    ms_code: oneOf('FRA', 'USA', 'CHN', 'RUS', 'SUN', 'ZAF', 'DDR', 'ZZZ', 'toString'),
    ms_name: oneOf('FRANCE', 'UNITED STATES', 'CHINA', 'USSR', 'SOUTH AFRICA', 'ATLANTIS', ''),
    ms_vote: oneOf('Y', 'N', 'A', 'X', '', 'y', 'maybe'),
    permanent_member: oneOf('True', 'False', ''),
    date: oneOf('1985-12-01', '1971-10-25', '2022-12-07', '1/2/2022', '2022', ''),
    session: oneOf('40', '11emsp', 'x y', ''),
    resolution: oneOf('A/RES/40/1', 'A/RES/40/1', 'S/RES/1 (1946)', '-', ''),
    draft: oneOf('A/40/L.1', 'S/2022/1', ''),
    meeting: oneOf('A/40/PV.1', 'PV.0', ''),
    title: oneOf('A title', '=1+1', '"; DROP', ''),
    subjects: oneOf('A|B', 'A; A', '|'),
    modality: oneOf('VOTE', 'ADOPTED WITHOUT VOTE', 'procedural', ''),
    vote_note: oneOf('A note', ''),
    total_yes: oneOf('1', '2', '400', 'x', ''),
    total_no: oneOf('0', '1', ''),
    total_abstentions: oneOf('0', '1'),
    total_non_voting: oneOf('0', '1', ''),
    total_ms: oneOf('1', '2', '15', '193', '900', ''),
    undl_link: oneOf('https://digitallibrary.un.org/record/1', 'javascript:alert(1)', ''),
  },
  { requiredKeys: [] },
);
const rows = fc.array(row, { maxLength: 12 });
const facts = { resolver: RESOLVER, roster: ROSTER };

const readings = fc
  .record({ assembly: rows, council: rows })
  .map(({ assembly, council }) => ({
    assembly: readLibrary({ assembly: makeFile(ASSEMBLY_HEADER, assembly) }, facts),
    council: readLibrary({ council: makeFile(COUNCIL_HEADER, council) }, facts),
  }))
  .chain(({ assembly, council }) => fc.constantFrom(assembly, council));

describe('any rows of the library', () => {
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

  test('give the same votes in any order, where they do not contradict each other', () => {
    const votes = 'FRA Y|USA N|CHN A|GBR X'.split('|');
    const texts = ['1', '2', '3'].flatMap((number) =>
      votes.map((vote) => ({
        ...{ undl_id: number, resolution: `A/RES/77/${number}`, date: '2022-12-07', session: '77' },
        ...{ ms_code: vote.slice(0, 3), ms_vote: vote.slice(4) },
      })),
    );
    const listOf = (list: readonly Row[]) =>
      [...listVotes(readLibrary({ assembly: makeFile(ASSEMBLY_HEADER, list) }, facts))].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (mixed) => {
        expect(listOf(mixed)).toEqual(listOf(texts));
      }),
    );
  });
});
