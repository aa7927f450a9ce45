import { describe, expect, test } from 'vitest';
import { ROSTER } from '../../../src/core/ingest/roster.ts';
import { findForm, readSources } from '../../../src/core/sources/readSources.ts';
import { SOURCE_FORMS } from '../../../src/core/sources/sourceForms.ts';
import { STATE_NAMES } from '../../../src/core/state/names/all.ts';
import { createNameResolver } from '../../../src/core/state/resolveName.ts';

const facts = { resolver: createNameResolver(STATE_NAMES), roster: ROSTER };
const votes = (source: string) => ({
  source,
  header: ['rcid', 'country', 'country_code', 'vote'],
  rows: [['3', 'United States', 'US', 'yes']],
});

describe(findForm, () => {
  test('knows a form by its header, and takes any other for a plain table', () => {
    expect(findForm(['rcid', 'country', 'country_code', 'vote'])?.form.name).toBe('unvotes');
    expect(findForm(['a', 'b'])?.form.name).toBe('plain table');
    expect(findForm([])).toBeUndefined();
    expect(findForm(['', ' '])).toBeUndefined();
  });

  test('is not taken in by names that every object has', () => {
    expect(findForm(['__proto__', 'constructor', 'toString'])?.form.name).toBe('plain table');
  });
});

describe(readSources, () => {
  test('passes over what it does not know, and a second table of one kind, and says so', () => {
    const strange = { source: 'x.csv', header: ['a', 'b'], rows: [['1', '2']] };
    const readings = readSources([votes('a.csv'), votes('b.csv'), strange], facts);
    const records = readings.map((reading) => reading.records);
    expect(records.flatMap((part) => part.votes)).toHaveLength(1);
    expect(records.flatMap((part) => part.problems.map(({ source, kind }) => `${source} ${kind}`))).toEqual(
      expect.arrayContaining(['b.csv unreadable_file', 'x.csv unreadable_file']),
    );
  });

  test('gives nothing for nothing', () => {
    expect(readSources([], facts)).toEqual([]);
  });
});

describe('the forms', () => {
  test('have names of their own', () => {
    expect(new Set(SOURCE_FORMS.map(({ name }) => name)).size).toBe(SOURCE_FORMS.length);
  });
});
