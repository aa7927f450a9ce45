import { describe, expect, test } from 'vitest';
import { settlePlace } from '../../../src/core/sources/settlePlace.ts';

describe(settlePlace, () => {
  test('takes what is given where the symbol does not tell', () => {
    const given = { body: 'GA', session: '72' } as const;
    expect(settlePlace('R/72/5', given)).toEqual({ ...given, conflicts: [] });
  });

  test('takes what the symbol tells, and says what was given otherwise', () => {
    expect(settlePlace('A/RES/72/5', { body: 'GA', session: undefined })).toEqual({
      body: 'GA',
      session: '72',
      conflicts: [],
    });
    const { body, session, conflicts } = settlePlace('A/HRC/RES/50/4', { body: 'GA', session: '72' });
    expect([body, session]).toEqual(['HRC', '50']);
    expect(conflicts.map(({ found }) => found)).toEqual([
      'The body is given as GA, but A/HRC/RES/50/4 is a symbol of HRC.',
      'The session is given as 72, but A/HRC/RES/50/4 is a symbol of session 50.',
    ]);
  });
});
