import { type MeasureId, measureById } from '../../core/agreement/measures/measures.ts';
import type { Formats } from '../../i18n/formats.ts';

/** A score from −1 to 1 with two decimals, so that scores below each other can be compared. */
export function scoreText(score: number): string {
  return score
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace('-', '−');
}

/** How the values of a measure are written: shares as percentages, scores with two decimals. */
export function measureFormat(measure: MeasureId, formats: Formats): (value: number) => string {
  return measureById(measure).range.low === 0 ? formats.percent : scoreText;
}
