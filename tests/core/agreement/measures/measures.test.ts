import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isThin, type MeasureValue } from '../../../../src/core/agreement/measures/measure.ts';
import { isMeasureId, MEASURES, measureById } from '../../../../src/core/agreement/measures/measures.ts';
import { type PairTable, transposeTable } from '../../../../src/core/agreement/pairTable.ts';
import { makePairTable, REFERENCE_PAIRS } from '../referencePairs.ts';

const pairTables = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })), { minLength: 9, maxLength: 9 })
  .map(makePairTable);

const swapYesAndNo = ({ yy, ya, yn, ay, aa, an, ny, na, nn }: PairTable): PairTable =>
  makePairTable([nn, na, ny, an, aa, ay, yn, ya, yy]);

function numberOf(value: MeasureValue): number | undefined {
  return value.kind === 'measured' ? value.value : undefined;
}

describe.each(REFERENCE_PAIRS)('$name', ({ cells, n, values }) => {
  test.each(values)('has the published %s', (id, published, digits) => {
    const value = measureById(id).measure(makePairTable(cells));
    expect(numberOf(value)).toBeCloseTo(published, digits);
    if (id !== 'coincidence') expect(value).toMatchObject({ n });
  });

  test('has S as twice half-weight agreement less one', () => {
    const table = makePairTable(cells);
    const half = numberOf(measureById('half-weight').measure(table)) ?? Number.NaN;
    expect(numberOf(measureById('s').measure(table))).toBeCloseTo(2 * half - 1, 12);
  });
});

describe.each(MEASURES)('$id', ({ id, range, measure }) => {
  test('stays in its range', () => {
    fc.assert(
      fc.property(pairTables, (table) => {
        const value = measure(table);
        if (value.kind !== 'measured') return;
        expect(value.value).toBeGreaterThanOrEqual(range.low);
        expect(value.value).toBeLessThanOrEqual(range.high);
        expect(value.n).toBeGreaterThan(0);
      }),
    );
  });

  test('is symmetric', () => {
    fc.assert(
      fc.property(pairTables, (table) => {
        expect(measure(transposeTable(table))).toEqual(measure(table));
      }),
    );
  });

  test('does not change when yes and no are exchanged everywhere', () => {
    fc.assert(
      fc.property(pairTables, (table) => {
        expect(measure(swapYesAndNo(table))).toEqual(measure(table));
      }),
    );
  });

  test('is 1 with oneself where measured', () => {
    const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(counts, ([yes, abstain, no]) => {
        const value = measure(makePairTable([yes, 0, 0, 0, abstain, 0, 0, 0, no]));
        // Voting both yes and no is enough for any measure to have a value.
        if (yes > 0 && no > 0) expect(numberOf(value)).toBe(1);
        else expect([1, undefined]).toContain(numberOf(value));
      }),
    );
  });

  test('is no number without shared votes', () => {
    expect(measure(makePairTable([]))).toEqual({ kind: 'noSharedVotes' });
  });

  test('has an interval around its value where it is a proportion, and none elsewhere', () => {
    const value = measure(makePairTable([3, 1, 1, 0, 2, 1, 1, 0, 4]));
    if (value.kind !== 'measured') throw new Error('not measured');
    const isProportion = id === 'strict' || id === 'coincidence';
    expect(value.interval !== undefined).toBe(isProportion);
    expect((value.interval?.low ?? -2) < value.value).toBe(true);
    expect((value.interval?.high ?? 2) > value.value).toBe(true);
  });
});

describe('undefined values', () => {
  const oneSided = makePairTable([7]);

  test('κ and π where chance makes agreement certain', () => {
    const certain = { kind: 'undefined', reason: 'agreementCertain' };
    expect(measureById('kappa').measure(oneSided)).toEqual(certain);
    expect(measureById('pi').measure(oneSided)).toEqual(certain);
  });

  test('κ and π are defined as soon as one of the two differs once', () => {
    expect(numberOf(measureById('kappa').measure(makePairTable([7, 1])))).toBe(0);
    expect(numberOf(measureById('pi').measure(makePairTable([7, 1])))).toBeCloseTo(-1 / 15, 12);
  });

  test('coincidence where one of the two always abstained', () => {
    const value = measureById('coincidence').measure(makePairTable([0, 3, 0, 2, 4]));
    expect(value).toEqual({ kind: 'undefined', reason: 'noYesNoVotes' });
  });
});

describe(isThin, () => {
  const value = measureById('strict').measure(makePairTable([5]));

  test('asks for at least the minimum', () => {
    expect([5, 6].map((minimum) => isThin(value, minimum))).toEqual([false, true]);
  });

  test('holds where there is no value', () => {
    expect(isThin({ kind: 'noSharedVotes' }, 0)).toBe(true);
  });
});

describe(isMeasureId, () => {
  test('knows the ids used in links and on the command line', () => {
    expect(MEASURES.map(({ id }) => id)).toEqual([
      'strict',
      'half-weight',
      'coincidence',
      'kappa',
      'pi',
      's',
    ]);
    expect(['kappa', 'Kappa', ''].map(isMeasureId)).toEqual([true, false, false]);
  });
});
