/** A symbol of a document of the United Nations: `A/HRC/50/27`, `E/CN.4/2001/2-E/CN.4/Sub.2/2000/46`. */
const ANY_SYMBOL = '(?<![A-Za-z\\d/])[A-Z]{1,8}(?:/[A-Za-z0-9]+(?:[.()-]{1,2}[A-Za-z0-9]+)*)+';
const OWN_SYMBOL =
  '(?<![A-Za-z\\d/])(?:A/HRC/(?:RES|DEC)|A/(?:RES|DEC)|E/CN\\.4/(?:RES|DEC))/(?:S-|ES-|OM/)?\\d{1,4}(?:/S-\\d{1,2})?/\\d{1,4}(?![/\\d])';
const PAGE_MARK = '(?<![A-Za-z\\d])GE\\.\\d{2}-\\d{4,6}(?!\\d)(?:\\s{0,3}\\([A-Z]\\))?';
const PAGE_NUMBER = '(?:\\s{0,9}(?:page|p\\.|página|стр\\.|стр)?\\s{0,3}(?<![\\d])\\d{1,3}(?![\\d/]))?';

const FURNITURE_LINE = new RegExp(
  `^\\s{0,60}(?:(?:${OWN_SYMBOL}|${PAGE_MARK}|\\d{1,3})\\s{0,60}){1,4}$`,
  'u',
);
const FURNITURE = new RegExp(`(?:(?:${OWN_SYMBOL})${PAGE_NUMBER}|(?:\\d{1,3}\\s{1,9})?${PAGE_MARK})`, 'gu');
const FURNITURE_WITHOUT_NUMBERS = new RegExp(`${OWN_SYMBOL}|${PAGE_MARK}`, 'gu');

/** The source of an expression for any document symbol; for flags `u`. */
export const SYMBOL_SOURCE = ANY_SYMBOL;

/** A stretch of text replaced by blanks of the same length, line ends kept, so that places do not move. */
export function blankOut(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * A closing without headers and footers of its pages: `A/HRC/RES/37/35 7`, `6 GE.22-05124`.
 *
 * `numbers` tells whether a page number beside them goes with them; within a tally it may be a number of votes.
 */
export function blankPageFurniture(text: string, numbers: 'with numbers' | 'without numbers'): string {
  const lines = text.split('\n').map((line) => (isFurnitureLine(line) ? blankOut(line) : line));
  return lines
    .join('\n')
    .replace(numbers === 'with numbers' ? FURNITURE : FURNITURE_WITHOUT_NUMBERS, blankOut);
}

/** A lone number may be part of a text that wraps, a lone symbol or mark with a number may not. */
function isFurnitureLine(line: string): boolean {
  return line.length < 200 && FURNITURE_LINE.test(line) && /\p{L}/u.test(line);
}
