import type { MeasureValue } from '../../core/agreement/measures/measure.ts';
import { type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { FrameWords } from '../../i18n/frame.ts';

/** How the values of a measure are written: shares as percentages, scores from −1 to 1 with two decimals. */
export function measureFormat(measure: MeasureId, formats: Formats): (value: number) => string {
  if (measureById(measure).range.low === 0) return formats.percent;
  return (value) => formats.number(Math.round(value * 100) / 100).replace('-', '−');
}

/** A value in words; where there is none, the reason. */
export function valueText(value: MeasureValue, format: (value: number) => string, words: FrameWords): string {
  switch (value.kind) {
    case 'measured':
      return format(value.value);
    case 'noSharedVotes':
      return words.noSharedVotes;
    case 'undefined':
      return words.undefinedValue;
  }
}

/** The interval of a value in words; undefined where it has none. */
export function intervalText(
  value: MeasureValue,
  format: (value: number) => string,
  words: FrameWords,
): string | undefined {
  if (value.kind !== 'measured' || value.interval === undefined) return undefined;
  return words.interval(format(value.interval.low), format(value.interval.high));
}
