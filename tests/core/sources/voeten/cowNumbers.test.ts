import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stateOfCowNumber } from '../../../../src/core/sources/voeten/cowNumbers.ts';
import { identifyCow } from '../../../../src/core/sources/voeten/identifyCow.ts';
import { parseCsv } from '../../../../src/data/csv.ts';
import { RESOLVER } from '../unvotes/builders.ts';

const FILE = join(
  process.env.ROLLCALL_SHARED ?? '../shared',
  'data/voeten/IdealpointestimatesAll_Apr2020.csv',
);

describe(stateOfCowNumber, () => {
  test('knows abbreviations that are other states’ codes elsewhere', () => {
    expect(stateOfCowNumber('305')).toEqual({ abbreviation: 'AUS', state: 'AUT' });
    expect(stateOfCowNumber('225')).toEqual({ abbreviation: 'SWZ', state: 'CHE' });
    expect(stateOfCowNumber('349')).toEqual({ abbreviation: 'SLV', state: 'SVN' });
    expect(stateOfCowNumber('511')).toEqual({ abbreviation: 'ZAN', state: undefined });
    expect(stateOfCowNumber('0')).toBeUndefined();
    expect(stateOfCowNumber('__proto__')).toBeUndefined();
  });

  test.skipIf(!existsSync(FILE))(
    'fits the numbers, names and codes of Voeten’s ideal points (skipped where ROLLCALL_SHARED has none)',
    () => {
      const { header, rows } = parseCsv(readFileSync(FILE, 'latin1'));
      const at = (name: string) => header.indexOf(name);
      const seen = new Map(rows.map((row) => [`${row[at('ccode')]} ${row[at('Countryname')]}`, row]));
      expect(seen.size).toBe(199);
      const strange = [...seen.values()].flatMap((row) => {
        const [number, letters, name] = [row[at('ccode')], row[at('iso3c')], row[at('Countryname')]];
        const { state, defect } = identifyCow({ number, name, letters }, RESOLVER);
        return defect === undefined && state !== undefined ? [] : [`${number} ${name} ${letters}`];
      });
      // Its code for South Yemen is the abbreviation of North Yemen.
      expect(strange).toEqual(["680 Yemen People's Republic YAR"]);
    },
  );
});
