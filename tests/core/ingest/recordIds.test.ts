import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordIds, repeatedRecords } from '../../../src/core/ingest/recordIds.ts';

const numbered = (...symbols: readonly string[]) =>
  symbols.map((symbol, index) => ({ number: String(index + 1), symbol }));

describe(recordIds, () => {
  test('are the symbols, with the number where a symbol repeats', () => {
    const ids = recordIds(numbered('A/HRC/50/L.1', 'A/HRC/50/L.25', 'A/HRC/50/L.25'));
    expect([...ids.values()]).toEqual(['A-HRC-50-L.1', 'A-HRC-50-L.25-2', 'A-HRC-50-L.25-3']);
  });

  test('are distinct, one per record, and hold no blanks', () => {
    const symbol = fc.constantFrom('A/1', 'A-1', 'A 1', 'A/1/2', 'A/1-1', '__proto__', '');
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 8 }), (symbols) => {
        const ids = [...recordIds(numbered(...symbols)).values()];
        expect(new Set(ids).size).toBe(symbols.length);
        expect(ids.filter((id) => /[\s/]/.test(id))).toEqual([]);
      }),
    );
  });
});

describe(repeatedRecords, () => {
  test('are those whose keys are the same', () => {
    expect(repeatedRecords(numbered('A/1', 'B/1', 'A-1')).map(({ number }) => number)).toEqual(['1', '3']);
  });
});
