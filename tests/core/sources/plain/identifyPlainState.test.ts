import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/core/language.ts';
import { createStateReader, stateSaid } from '../../../../src/core/sources/plain/identifyPlainState.ts';
import { STATE_NAMES } from '../../../../src/core/state/names/all.ts';
import { FACTS } from './builders.ts';

const { resolver } = FACTS;

describe(stateSaid, () => {
  test('knows every state by its name in every language and by its code', () => {
    const unknown = LANGUAGES.flatMap((language) =>
      Object.entries(STATE_NAMES[language]).filter(
        ([code, { short }]) => stateSaid(short, resolver) !== code || stateSaid(code, resolver) !== code,
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('knows codes of two letters in capitals, but not that which says nothing', () => {
    expect(['FR', 'fr', 'NA', 'ZZ', ''].map((cell) => stateSaid(cell, resolver))).toEqual([
      'FRA',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe(createStateReader, () => {
  const read = createStateReader(resolver);
  const judge = (cell: string) => {
    const { state, defect } = read(cell);
    return [state, defect?.kind, defect?.message('2 rows')];
  };

  test('finds a misspelt name in any language', () => {
    expect(judge('Bréssil')).toEqual([
      'BRA',
      'misspelt_name',
      '“Bréssil” is not spelt as “Brésil” is. 2 rows: kept as BRA.',
    ]);
    expect(judge('Казахстанн')[0]).toBe('KAZ');
  });

  test.each([
    ['', 'unknown_name'],
    ['Atlantis', 'unknown_name'],
    ['NA', 'ambiguous_name'],
    ['UKG', 'unknown_name'],
  ])('leaves out “%s”', (cell, kind) => {
    expect(judge(cell).slice(0, 2)).toEqual([undefined, kind]);
    expect(judge(cell)[2]).toMatch(/2 rows: left out\.$/);
  });

  test('stops to search after hundreds of names that no state has', () => {
    const reader = createStateReader(resolver);
    for (let index = 0; index < 300; index += 1) reader(`Nowhere ${index}`);
    expect(reader('Frannce').state).toBeUndefined();
    expect(reader('France').state).toBe('FRA');
  });
});
