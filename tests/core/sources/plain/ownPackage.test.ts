import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { PLAIN_FORM } from '../../../../src/core/sources/plain/form.ts';
import type { SourceTable } from '../../../../src/core/sources/sourceTable.ts';
import { parseCsv } from '../../../../src/data/csv.ts';
import { FACTS, parseTable } from './builders.ts';

const FOLDER = new URL('../../../../public/data/hrc-2022-2023/', import.meta.url);
const read = (name: string) => parseCsv(readFileSync(new URL(name, FOLDER), 'utf8'));

/** A table of the shipped package as a spreadsheet in Europe saves it. */
function resave(name: string): SourceTable {
  const { header, rows } = read(name);
  const dated = rows.map((row) => row.map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')));
  return parseTable(name, Papa.unparse([[...header], ...dated], { delimiter: ';', newline: '\r\n' }));
}

describe('votes and resolutions of the shipped package, saved by a spreadsheet', () => {
  const tables = ['votes.csv', 'resolutions.csv', 'states.csv', 'problems.csv'].map(resave);
  const reading = PLAIN_FORM.read(new Map(tables.map((table) => [table.source, table])), FACTS);

  test('come back as they are', () => {
    const votes = reading.records.votes.map(({ resolutionId, state, position }) => [
      resolutionId,
      state,
      position,
    ]);
    expect(votes.map(String).sort()).toEqual(
      read('votes.csv')
        .rows.map((row) => row.slice(0, 3).join())
        .sort(),
    );
    const { header, rows } = read('resolutions.csv');
    const wanted = ['id', 'body', 'session', 'symbol', 'kind', 'date', 'title_en', 'outcome', 'status'];
    const columns = wanted.map((name) => header.indexOf(name));
    const texts = reading.records.resolutions.map(
      ({ id, body, session, symbol, kind, date, titles, outcome, status }) =>
        [id, body, session, symbol, kind, date, titles.en, outcome, status].join('|'),
    );
    expect(texts.sort()).toEqual(rows.map((row) => columns.map((column) => row[column]).join('|')).sort());
  });

  test('are all that is read', () => {
    expect(reading.counts.map(({ source, rows, kept }) => [source, rows === kept])).toEqual([
      ['resolutions.csv', true],
      ['votes.csv', true],
    ]);
    const passedOver = reading.records.problems.filter(({ kind }) => kind === 'unreadable_file');
    expect(passedOver.map(({ source }) => source)).toEqual(['states.csv', 'problems.csv']);
  });
});
