/** The organs whose votes are read: Human Rights Council, Commission on Human Rights, General Assembly, Security Council. */
export const BODIES = ['HRC', 'CHR', 'GA', 'SC'] as const;
export type Body = (typeof BODIES)[number];

/** Whether a text is the code of a body. */
export function isBody(text: string): text is Body {
  return BODIES.some((body) => body === text);
}
