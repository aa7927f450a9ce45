import { textWidth } from './textWidth.ts';

/** A text that fits into so many px at a size: whole, or its beginning with an ellipsis. */
export function fitText(text: string, widthPx: number, sizePx: number): string {
  if (textWidth(text, sizePx) <= widthPx) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, sizePx) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
