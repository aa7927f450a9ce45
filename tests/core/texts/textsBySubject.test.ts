import { describe, expect, test } from 'vitest';
import { textsBySubject } from '../../../src/core/texts/textsBySubject.ts';
import { makeResolution } from '../../support/makeData.ts';

describe(textsBySubject, () => {
  test('puts a text into each of its subjects, once', () => {
    const both = makeResolution({ symbol: 'A/HRC/RES/49/1', subjects: ['health', 'justice', 'health'] });
    const one = makeResolution({ symbol: 'A/HRC/RES/49/2', subjects: ['justice'] });
    const none = makeResolution({ symbol: 'A/HRC/RES/49/3', subjects: [] });
    expect(textsBySubject([both, one, none])).toEqual([
      { subject: 'health', texts: [both] },
      { subject: 'justice', texts: [both, one] },
    ]);
  });
});
