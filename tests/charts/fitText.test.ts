import { describe, expect, test } from 'vitest';
import { fitEnds, fitOr, fitText } from '../../src/charts/fitText.ts';
import { textWidth } from '../../src/charts/textWidth.ts';

const LONG = 'United Kingdom of Great Britain and Northern Ireland';

describe(fitText, () => {
  test('leaves alone what fits', () => {
    expect(fitText('Mexico', 200, 12)).toBe('Mexico');
  });

  test('ends what does not fit with an ellipsis, within the width', () => {
    const shown = fitText(LONG, 120, 12);
    expect(shown).toMatch(/^United .*…$/);
    expect(textWidth(shown, 12)).toBeLessThanOrEqual(120);
  });
});

describe(fitOr, () => {
  test('takes the short form where the words do not fit, and an end of it where that does not either', () => {
    expect(fitOr('Mexico', 'MEX', 200, 12)).toBe('Mexico');
    expect(fitOr(LONG, 'GBR', 120, 12)).toBe('GBR');
    expect(fitOr(LONG, undefined, 120, 12)).toMatch(/…$/);
  });
});

describe(fitEnds, () => {
  const words = { start: '← nearer to China', end: `nearer to ${LONG} →` };
  const short = { start: '← CHN', end: 'GBR →' };

  test('shortens only the end that has no room', () => {
    expect(fitEnds(words, short, 900, 12)).toEqual(words);
    expect(fitEnds(words, short, 200, 12)).toEqual({ start: words.start, end: short.end });
    expect(fitEnds({ start: words.end, end: words.start }, short, 200, 12)).toEqual({
      start: short.start,
      end: words.start,
    });
  });

  test('cuts both where even the short ones have none', () => {
    const { start, end } = fitEnds(words, short, 30, 12);
    expect(textWidth(start, 12) + textWidth(end, 12)).toBeLessThanOrEqual(30);
  });
});
