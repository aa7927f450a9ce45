/** The line, from 1, on which a place in a text stands. */
export function lineNumber(text: string, place: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < place; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}
