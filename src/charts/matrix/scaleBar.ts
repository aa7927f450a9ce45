import { textWidth } from '../textWidth.ts';

/** The bar that says what colours mean, in px from its start: the low end's label, then the bar, then the high end's. */
export interface ScaleBarLayout {
  readonly barStart: number;
  readonly barWidth: number;
  readonly highStart: number;
}

const TEXT_SIZE = 14;
const GAP = 8;
const MOST_WIDTH = 160;
const LEAST_WIDTH = 40;

/** Places the bar between the two labels at its ends; shorter where `width` px leave no more room. */
export function layoutScaleBar(low: string, high: string, width: number): ScaleBarLayout {
  const barStart = textWidth(low, TEXT_SIZE) + GAP;
  const free = width - barStart - GAP - textWidth(high, TEXT_SIZE);
  const barWidth = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, free));
  return { barStart, barWidth, highStart: barStart + barWidth + GAP };
}
