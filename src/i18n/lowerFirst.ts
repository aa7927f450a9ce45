/** The body in front of a session, where a label names both: `Human Rights Council, Session 57`. */
const BODY_FIRST = /^((?:[^,]* )?(?:Council|Human Rights|Assembly), )(.*)$/;

/** A label within an English sentence: `session 51`, while names, codes, years and other scripts stay as they are. */
export function lowerFirst(text: string): string {
  const [, body = '', rest = text] = BODY_FIRST.exec(text) ?? [];
  return body + (/^[A-Z][a-z]/.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest);
}
