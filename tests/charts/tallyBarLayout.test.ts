import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutTallyBar } from '../../src/charts/tallyBar/layout.ts';

describe(layoutTallyBar, () => {
  test('has no parts where there is nothing to divide', () => {
    expect(layoutTallyBar({})).toEqual([]);
    expect(layoutTallyBar({ Y: 0, N: 0 })).toEqual([]);
  });

  test('divides 29-16-2 with the abstentions in the middle', () => {
    const segments = layoutTallyBar({ Y: 29, N: 16, A: 2 });
    expect(segments.map(({ position, count }) => [position, count])).toEqual([
      ['Y', 29],
      ['A', 2],
      ['N', 16],
    ]);
    expect(segments[1]?.startPercent).toBeCloseTo((29 / 47) * 100);
  });

  test('has parts that follow each other and fill the bar', () => {
    const count = fc.nat(200);
    fc.assert(
      fc.property(fc.record({ Y: count, N: count, A: count, X: count, notRecorded: count }), (counts) => {
        const segments = layoutTallyBar(counts);
        let end = 0;
        for (const { startPercent, widthPercent } of segments) {
          expect(startPercent).toBeCloseTo(end);
          expect(widthPercent).toBeGreaterThan(0);
          end = startPercent + widthPercent;
        }
        if (segments.length > 0) expect(end).toBeCloseTo(100);
      }),
    );
  });
});
