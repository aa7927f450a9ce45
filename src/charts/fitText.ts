import { textWidth } from './textWidth.ts';

/** Between the texts at the two ends of a line, in px. */
const LINE_GAP = 16;

/** A text that fits into so many px at a size: whole, or its beginning with an ellipsis. */
export function fitText(text: string, widthPx: number, sizePx: number): string {
  if (textWidth(text, sizePx) <= widthPx) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, sizePx) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text where it fits, or else as much of its short form as does; without a short form as much of itself. */
export function fitOr(text: string, short: string | undefined, widthPx: number, sizePx: number): string {
  const isFitting = short === undefined || textWidth(text, sizePx) <= widthPx;
  return fitText(isFitting ? text : short, widthPx, sizePx);
}

/** What the two ends of a line say. */
export interface LineEnds {
  readonly start: string;
  readonly end: string;
}

/** The ends of a line in words where both fit beside each other, or else one or both in short, as far as they fit. */
export function fitEnds(
  words: LineEnds,
  short: LineEnds | undefined,
  widthPx: number,
  sizePx: number,
): LineEnds {
  const room = widthPx - LINE_GAP;
  const fits = ({ start, end }: LineEnds) => textWidth(start, sizePx) + textWidth(end, sizePx) <= room;
  const choices =
    short === undefined
      ? [words]
      : [words, { ...words, end: short.end }, { ...words, start: short.start }, short];
  const fitting = choices.find(fits);
  if (fitting !== undefined) return fitting;
  const shown = short ?? words;
  const half = shown.start === '' || shown.end === '' ? room : room / 2;
  return { start: fitText(shown.start, half, sizePx), end: fitText(shown.end, half, sizePx) };
}
