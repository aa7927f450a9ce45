import { describe, expect, test } from 'vitest';
import { EN } from '../../../src/i18n/messages.en.ts';
import { measureFormat } from '../../../src/views/measure/measureText.ts';

describe(measureFormat, () => {
  test('writes shares as percentages and scores with a minus sign', () => {
    expect(measureFormat('strict', EN.formats)(0.571)).toBe('57%');
    expect(measureFormat('kappa', EN.formats)(-0.3333)).toBe('−0.33');
  });
});
