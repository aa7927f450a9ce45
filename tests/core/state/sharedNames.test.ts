import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { NAMES_EN } from '../../../src/core/state/names/en.ts';
import { createNameResolver } from '../../../src/core/state/resolveName.ts';

const DATA = join(process.env.ROLLCALL_SHARED ?? '../shared', 'data');
const GROUPS = join(DATA, 'groups');
const { resolve, isName } = createNameResolver({ en: NAMES_EN });

type Row = Readonly<Record<string, string>>;

/** Names in the collections that mean no one state: no ISO code, no member, or two states. */
const KNOWN_EXCEPTIONS = ['Zanzibar', 'Western Sahara', 'Korea'];

/** Codes of the collections that differ from ISO's. */
const CODES_OF_THEIR_OWN: Row = { GER: 'DEU' };

function readRows(path: string): readonly Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

function unresolved(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].filter((name) => !isName(name, 'en') && !KNOWN_EXCEPTIONS.includes(name));
}

function differing(rows: readonly Row[], codeColumn: string, nameColumn: string): readonly string[] {
  const pairs = new Map(rows.map((row) => [`${row[codeColumn]} ${row[nameColumn]}`, row]));
  return [...pairs].flatMap(([pair, row]) => {
    const match = resolve(row[nameColumn] ?? '', 'en');
    const code = row[codeColumn] ?? '';
    return match.kind === 'exact' && match.code !== (CODES_OF_THEIR_OWN[code] ?? code) ? [pair] : [];
  });
}

// The collections are not part of the project: without a folder of them beside it there is nothing to check against.
describe.skipIf(!existsSync(DATA))(
  'the English names know every state of the collections (skipped without them)',
  () => {
    test('of votes in the Council and the Commission', () => {
      const rows = readRows(join(DATA, 'ohchr', 'votes_long.csv'));
      expect(rows.length).toBeGreaterThan(80_000);
      expect(unresolved(rows.map((row) => row.country_latest_name ?? ''))).toEqual([]);
      expect(differing(rows, 'iso3', 'country_latest_name')).toEqual([]);
    });

    test('of votes in the Assembly', () => {
      const rows = readRows(join(DATA, 'unvotes', 'un_votes.csv.gz'));
      expect(rows.length).toBeGreaterThan(860_000);
      expect(unresolved(rows.map((row) => row.country ?? ''))).toEqual([]);
    });

    test('of groups', () => {
      const files = readdirSync(GROUPS).filter((file) => file.endsWith('.csv'));
      expect(files.length).toBeGreaterThan(5);
      for (const file of files) {
        const rows = readRows(join(GROUPS, file));
        const [nameColumn, codeColumn] = columnsOf(rows);
        expect({ file, unknown: unresolved(rows.map((row) => row[nameColumn] ?? '')) }).toEqual({
          file,
          unknown: [],
        });
        expect({ file, differing: differing(rows, codeColumn, nameColumn) }).toEqual({ file, differing: [] });
      }
    });
  },
);

function columnsOf([row]: readonly Row[]): readonly [name: string, code: string] {
  const columns = Object.keys(row ?? {});
  const find = (...names: string[]) => columns.find((column) => names.includes(column)) ?? 'missing';
  return [find('Name', 'name'), find('Code', 'code', 'iso3')];
}
