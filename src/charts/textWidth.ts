/** Letters that are as wide as they are high: Chinese, Japanese, Korean and their punctuation. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u;

/**
 * How wide a text stands at a size, in px; about, and rather too wide than too narrow.
 *
 * Good enough to keep labels apart before anything is drawn, and the same on every machine.
 */
export function textWidth(text: string, sizePx: number): number {
  const ems = [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : 0.56), 0);
  return ems * sizePx;
}
