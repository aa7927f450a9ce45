import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareRollCall, type RollCall } from '../../../../src/core/sources/unvotes/rollCall.ts';
import { repeatedCalls, rollCallIds } from '../../../../src/core/sources/unvotes/rollCallIds.ts';

const makeCall = (rcid: string, symbol?: string): RollCall => ({ ...bareRollCall(rcid), symbol });
const idsOf = (...calls: readonly RollCall[]) => [...rollCallIds(calls).values()];

describe(rollCallIds, () => {
  test('are the symbols as keys', () => {
    expect(idsOf(makeCall('3', 'R/1/66'), makeCall('4', 'A/RES/ES-10/19'))).toEqual([
      'R-1-66',
      'A-RES-ES-10-19',
    ]);
  });

  test('have the source’s number behind each symbol that repeats, and alone where there is no symbol', () => {
    const calls = [makeCall('7', 'R/54/175'), makeCall('8', 'R/54/175'), makeCall('9')];
    expect(idsOf(...calls)).toEqual(['R-54-175-7', 'R-54-175-8', 'rcid-9']);
    expect(repeatedCalls(calls).map(({ rcid }) => rcid)).toEqual(['7', '8']);
  });

  test('hold no blanks, so that R/10 65 and R/10/65 are one key', () => {
    expect(idsOf(makeCall('1', 'R/10 65'))).toEqual(['R-10-65']);
    expect(idsOf(makeCall('1', 'R/10 65'), makeCall('2', 'R/10/65'))).toEqual(['R-10-65-1', 'R-10-65-2']);
  });

  test('do not fall on another symbol that looks like a number behind a symbol', () => {
    expect(idsOf(makeCall('7', 'R/1'), makeCall('8', 'R/1'), makeCall('9', 'R/1/7'))).toEqual([
      'R-1-7-7',
      'R-1-8',
      'R-1-7',
    ]);
  });

  test('are all different and hold neither blank nor slash', () => {
    const text = fc.stringMatching(/^[ab12][ab/ 12-]{0,3}$/);
    const calls = fc.uniqueArray(fc.tuple(text, fc.option(text, { nil: undefined })), {
      selector: ([rcid]) => rcid,
    });
    fc.assert(
      fc.property(calls, (pairs) => {
        const ids = idsOf(...pairs.map(([rcid, symbol]) => makeCall(rcid, symbol)));
        expect(new Set(ids).size).toBe(pairs.length);
        for (const id of ids) expect(id).toMatch(/^[^\s/]+$/);
      }),
    );
  });
});
