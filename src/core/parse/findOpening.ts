import type { LanguagePatterns } from './languages/languagePatterns.ts';

/**
 * The line that opens a text with the name of its body, -1 where none does: the first with a comma behind the name,
 * for a title may end in that name on a line of its own, and else the first.
 */
export function findOpening(lines: readonly string[], { bodies }: LanguagePatterns): number {
  const matches = lines.map((line) => bodies.map(({ opening }) => opening.exec(line)).find((match) => match));
  const withComma = matches.findIndex((match) => match?.groups?.comma !== undefined);
  return withComma >= 0 ? withComma : matches.findIndex((match) => match !== undefined);
}
