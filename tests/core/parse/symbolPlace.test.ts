import { describe, expect, test } from 'vitest';
import { symbolPlace } from '../../../src/core/parse/symbolPlace.ts';

describe(symbolPlace, () => {
  test.each([
    ['A/HRC/RES/50/4', 'HRC', '50'],
    ['A/HRC/DEC/S-34/101', 'HRC', 'S-34'],
    ['A/RES/ES-10/19', 'GA', 'ES-10'],
    ['E/CN.4/RES/2004/12', 'CHR', '60'],
    ['E/CN.4/RES/1948/1', 'CHR', undefined],
    ['S/RES/2664(2022)', 'SC', '2022'],
    ['S/RES/2664 (2022)', 'SC', '2022'],
  ])('tells of %s that it is of the %s, session %s', (symbol, body, session) => {
    expect(symbolPlace(symbol)).toEqual({ body, session });
  });

  test.each(['A/HRC/50/L.22', 'S/2022/155', 'R/1/66', 'E/CN.4/2004/L.5', 'A/RES/3379 (XXX)', ''])(
    'tells nothing of %j, which may be acted on elsewhere or later',
    (symbol) => {
      expect(symbolPlace(symbol)).toBeUndefined();
    },
  );
});
