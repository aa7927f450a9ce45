import { textWidth } from './textWidth.ts';

/**
 * A label in one line, or in two where it is too wide for one: broken at the space, or between the wide letters,
 * that leaves the two most alike. A single long word stays whole.
 */
export function wrapLabel(label: string, maxWidth: number, sizePx: number): readonly string[] {
  if (textWidth(label, sizePx) <= maxWidth) return [label];
  const breaks = [...label.matchAll(/ |(?<=[\u2e80-\u9fff])(?=[\u2e80-\u9fff])/gu)].map(({ index }) => index);
  const halves = breaks.map((index) => [label.slice(0, index), label.slice(index).trimStart()] as const);
  const [best] = halves.sort((a, b) => longer(a, sizePx) - longer(b, sizePx));
  return best ?? [label];
}

function longer(halves: readonly string[], sizePx: number): number {
  return Math.max(...halves.map((half) => textWidth(half, sizePx)));
}
